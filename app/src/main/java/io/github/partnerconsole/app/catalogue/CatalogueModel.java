package io.github.partnerconsole.app.catalogue;

import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.task.Debouncer;
import io.github.partnerconsole.app.task.MinuteTick;
import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.BillingChoices;
import io.github.partnerconsole.core.catalog.Catalog;
import io.github.partnerconsole.core.catalog.CatalogImport;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.SheetInfo;
import io.github.partnerconsole.core.catalog.SheetRefused;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What the catalogue page shows and does. All of it is used on the JavaFX thread. */
public final class CatalogueModel {

  /** How long typing must rest before the catalogue is searched. */
  static final Duration QUIET = Duration.ofMillis(120);

  /** What takes a while. */
  public enum Import {
    FETCHING,
    READING
  }

  private final Catalog catalog;
  private final CatalogImport imports;
  private final Background background;
  private final ObservableValue<AnnualBilling> switches;
  private final Debouncer looks;
  private final ObjectProperty<Market> market;
  private final ObjectProperty<CatalogueFilter> filter =
      new SimpleObjectProperty<>(CatalogueFilter.NONE);
  private final ObjectProperty<Optional<CatalogSku>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<SheetInfo>> sheets =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<CatalogueState> state =
      new ReadOnlyObjectWrapper<>(new CatalogueState.Opening());
  private final ReadOnlyObjectWrapper<Optional<Import>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ImportOutcome>> outcome =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyLongProperty minutes;

  /**
   * @param home the market that is shown first
   * @param switches of annual billing
   */
  public CatalogueModel(
      Catalog catalog,
      CatalogImport imports,
      Background background,
      Market home,
      ObservableValue<AnnualBilling> switches) {
    this.catalog = catalog;
    this.imports = imports;
    this.background = background;
    this.switches = switches;
    looks = new Debouncer(background, QUIET);
    market = new SimpleObjectProperty<>(home);
    minutes = MinuteTick.of(background);
    market.subscribe(this::look);
    filter.subscribe(this::look);
    look();
  }

  /** Looks into the catalogue anew, soon; an older look that is still under way is dropped. */
  public void look() {
    Market where = market.get();
    CatalogueFilter what = filter.get();
    looks.ask(background.run(() -> CatalogueLook.into(catalog, where, what)).onSuccess(this::show));
  }

  private void show(CatalogueLook look) {
    sheets.set(look.sheets());
    state.set(look.state());
    selected.set(selected.get().flatMap(this::stillShown));
  }

  private Optional<CatalogSku> stillShown(CatalogSku sku) {
    return state.get() instanceof CatalogueState.Loaded loaded
        ? loaded.hits().skus().stream().filter(hit -> hit.key().equals(sku.key())).findFirst()
        : Optional.empty();
  }

  /** Fetches the market's price sheet; does nothing while another import runs. */
  public void fetch() {
    Market asked = market.get();
    begin(Import.FETCHING, () -> fetched(asked));
  }

  private ImportOutcome fetched(Market asked) {
    try {
      return ImportOutcome.Taken.of(imports.fromPartnerCenter(asked));
    } catch (SheetRefused why) {
      return ImportOutcome.Refused.of(CatalogImport.PARTNER_CENTER, why);
    }
  }

  /** Imports a file and shows its market; does nothing while another import runs. */
  public void importFile(Path file) {
    begin(Import.READING, () -> ImportOutcome.of(imports, file));
  }

  private void begin(Import what, Callable<ImportOutcome> work) {
    if (running.get().isPresent()) {
      return;
    }
    running.set(Optional.of(what));
    outcome.set(Optional.empty());
    background
        .run(work)
        .toTheEnd()
        .onEnd(() -> running.set(Optional.empty()))
        .onSuccess(this::end)
        .onFailure(failure -> end(new ImportOutcome.Failed(failure)))
        .start();
  }

  private void end(ImportOutcome ended) {
    if (ended instanceof ImportOutcome.Taken taken) {
      market.set(taken.sheet().market());
      look();
    }
    outcome.set(Optional.of(ended));
  }

  /** Forgets how the last import ended. */
  public void dismissOutcome() {
    outcome.set(Optional.empty());
  }

  /** How a SKU may be bought under the switches as they are now. */
  public BillingChoices choices(CatalogSku sku) {
    return BillingChoices.of(sku, switches.getValue());
  }

  /** The switches of annual billing, on which prices and reasons depend. */
  public ObservableValue<AnnualBilling> switches() {
    return switches;
  }

  /** The market that is shown; changing it looks there. */
  public ObjectProperty<Market> market() {
    return market;
  }

  /** What is shown of the market; changing it looks anew. */
  public ObjectProperty<CatalogueFilter> filter() {
    return filter;
  }

  /** The SKU whose details are shown; none after it left the hits. */
  public ObjectProperty<Optional<CatalogSku>> selected() {
    return selected;
  }

  /** The sheets on this computer. */
  public ReadOnlyObjectProperty<List<SheetInfo>> sheets() {
    return sheets.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<CatalogueState> state() {
    return state.getReadOnlyProperty();
  }

  /** Changes every minute: ages are to be told anew. */
  public ReadOnlyLongProperty minutes() {
    return minutes;
  }

  /** The import that is under way, if one is. */
  public ReadOnlyObjectProperty<Optional<Import>> running() {
    return running.getReadOnlyProperty();
  }

  /** How the last import ended, until it is dismissed or another begins. */
  public ReadOnlyObjectProperty<Optional<ImportOutcome>> outcome() {
    return outcome.getReadOnlyProperty();
  }
}
