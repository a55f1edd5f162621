package io.github.partnerconsole.app.catalogue;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.catalogue.CatalogueModel.Import;
import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.BusyButton;
import io.github.partnerconsole.app.ui.Choices;
import io.github.partnerconsole.app.ui.CountryNames;
import io.github.partnerconsole.app.ui.Desktop;
import io.github.partnerconsole.app.ui.EmptyState;
import io.github.partnerconsole.app.ui.FileKind;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.MarketChoice;
import io.github.partnerconsole.app.ui.PageHeader;
import io.github.partnerconsole.app.ui.Toasts;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.SheetInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The catalogue page: one market's products and prices, and where they come from. */
public final class CataloguePage extends VBox {
  private static final double MARKET = 184;

  private final CatalogueModel model;
  private final List<Market> fetchable;
  private final Desktop desktop;
  private final Ages ages;
  private final ObservableValue<Boolean> online;
  private final MarketChoice market;
  private final HBox actions;
  private final PageHeader header;
  private final StackPane body = new StackPane();
  private final FilterBar filters;
  private final CatalogueTable table;
  private final Node loaded;

  /**
   * @param fetchable the markets whose sheets Partner Center has
   * @param online whether Partner Center can be asked now
   */
  public CataloguePage(
      CatalogueModel model,
      List<Market> fetchable,
      Desktop desktop,
      Ages ages,
      Toasts toasts,
      ObservableValue<Boolean> online) {
    this.model = model;
    this.fetchable = List.copyOf(fetchable);
    this.desktop = desktop;
    this.ages = ages;
    this.online = online;
    market = new MarketChoice(text("catalogue.market"), model.market());
    market.setPrefWidth(MARKET);
    market.setMinWidth(MARKET);
    actions = new HBox(fetch(), importing());
    actions.getStyleClass().add("page-actions");
    actions.managedProperty().bind(actions.visibleProperty());
    header = new PageHeader(text("page.catalogue"), "", market, actions);
    filters = new FilterBar(model);
    table = new CatalogueTable(model);
    loaded = loaded();
    filters.onDown(table::enter);
    VBox.setVgrow(body, Priority.ALWAYS);
    getStyleClass().add("page");
    getChildren().addAll(header, new ImportReport(model, desktop, toasts), body);
    model.sheets().subscribe(this::offerMarkets);
    model.state().subscribe(this::show);
    model.minutes().subscribe(_ -> header.line(line(model.state().get())));
  }

  /** Lets the user choose a file and imports it. */
  public void importPriceSheet() {
    desktop
        .chooseFile(new FileKind(text("catalogue.fileKind"), "*.csv"))
        .ifPresent(model::importFile);
  }

  private BusyButton fetch() {
    return new BusyButton(
        text("catalogue.fetch"),
        text("catalogue.fetching"),
        model::fetch,
        runs(Import.FETCHING),
        online.flatMap(on -> model.running().map(running -> on && running.isEmpty())));
  }

  private BusyButton importing() {
    return new BusyButton(
        text("catalogue.import"),
        text("catalogue.importing"),
        this::importPriceSheet,
        runs(Import.READING),
        model.running().map(Optional::isEmpty));
  }

  private ObservableValue<Boolean> runs(Import what) {
    return model.running().map(running -> running.equals(Optional.of(what)));
  }

  private Node loaded() {
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox left = new VBox(filters, table);
    left.getStyleClass().add("catalogue-list");
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox both = new HBox(left, new SkuPane(model));
    both.getStyleClass().add("list-and-details");
    return both;
  }

  private void offerMarkets(List<SheetInfo> sheets) {
    Comparator<Market> byName = Comparator.comparing(at -> CountryNames.of(at.iso2()));
    Stream<Market> here = sheets.stream().map(SheetInfo::market).sorted(byName);
    Choices.offer(
        market, Stream.concat(here, fetchable.stream().sorted(byName)).distinct().toList());
  }

  private void show(CatalogueState state) {
    header.line(line(state));
    actions.setVisible(state instanceof CatalogueState.Loaded);
    switch (state) {
      case CatalogueState.Opening _ -> body.getChildren().clear();
      case CatalogueState.NoSheet none -> body.getChildren().setAll(empty(none.market()));
      case CatalogueState.Loaded shown -> {
        filters.count(shown);
        table.show(shown.hits().skus());
        body.getChildren().setAll(loaded);
      }
    }
  }

  private String line(CatalogueState state) {
    return state instanceof CatalogueState.Loaded shown
        ? text(
            "catalogue.line",
            CountryNames.of(shown.sheet().market().iso2()),
            shown.sheet().currency().getCurrencyCode(),
            shown.sheet().source(),
            ages.ago(shown.sheet().asOf()))
        : text("catalogue.lineEmpty");
  }

  private EmptyState empty(Market where) {
    Button fetch = fetch();
    fetch.setDefaultButton(true);
    return new EmptyState(
        Icon.CATALOGUE,
        text("catalogue.none", CountryNames.of(where.iso2())),
        text("catalogue.noneSentence"),
        fetch,
        importing());
  }
}
