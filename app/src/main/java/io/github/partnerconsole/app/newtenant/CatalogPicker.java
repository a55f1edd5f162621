package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.task.Debouncer;
import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Chip;
import io.github.partnerconsole.app.ui.EmptyState;
import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.SearchField;
import io.github.partnerconsole.core.catalog.BillingChoices;
import io.github.partnerconsole.core.catalog.CatalogHits;
import io.github.partnerconsole.core.catalog.CatalogQuery;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SheetInfo;
import io.github.partnerconsole.core.catalog.SheetRefused;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** Searches one market's catalogue as one types; Enter puts the selected SKU into the basket. */
final class CatalogPicker extends VBox {

  private static final Duration PAUSE = Duration.ofMillis(120);
  private static final int MOST = 200;
  private static final double ARC = 16;

  private final NewTenantDesk desk;
  private final Consumer<CatalogSku> add;
  private final SearchField search = new SearchField(text("newTenant.catalog.search"));
  private final Chip commercial = new Chip(text("newTenant.catalog.commercial"));
  private final Chip noTrials = new Chip(text("newTenant.catalog.noTrials"));
  private final ListView<CatalogSku> hits = new ListView<>();
  private final StackPane framed = framed(hits);
  private final Label age = Labels.secondary("");
  private final Debouncer asking;
  private Market market = new Market("");

  CatalogPicker(
      NewTenantDesk desk, Consumer<CatalogSku> add, Function<CatalogSku, BillingChoices> choices) {
    this.desk = desk;
    this.add = add;
    asking = new Debouncer(desk.background(), PAUSE);
    commercial.setSelected(true);
    noTrials.setSelected(true);
    hits.setCellFactory(_ -> new CatalogCell(add, choices, search::getText));
    hits.setAccessibleText(text("newTenant.catalog.hits"));
    hits.setPlaceholder(Labels.secondary(text("newTenant.catalog.none")));
    search.textProperty().addListener((_, _, _) -> ask());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::walkHits);
    hits.addEventHandler(KeyEvent.KEY_PRESSED, this::addByKey);
    commercial.selectedProperty().addListener((_, _, _) -> ask());
    noTrials.selectedProperty().addListener((_, _, _) -> ask());
    getStyleClass().add("catalog-picker");
  }

  /** The list with rounded corners, which its rows would cover. */
  private static StackPane framed(ListView<?> list) {
    Rectangle corners = new Rectangle();
    corners.widthProperty().bind(list.widthProperty());
    corners.heightProperty().bind(list.heightProperty());
    corners.setArcWidth(ARC);
    corners.setArcHeight(ARC);
    list.setClip(corners);
    Region edge = new Region();
    edge.setMouseTransparent(true);
    edge.getStyleClass().add("list-edge");
    StackPane framed = new StackPane(list, edge);
    VBox.setVgrow(framed, Priority.ALWAYS);
    return framed;
  }

  /** Shows another market's catalogue, or offers to fetch it. */
  void show(Market chosen) {
    market = chosen;
    hits.getItems().clear();
    showList();
    desk.background()
        .run(() -> desk.catalog().sheet(chosen))
        .onSuccess(sheet -> sheet.ifPresentOrElse(this::showSheet, () -> showNone("")))
        .start();
  }

  private void showSheet(SheetInfo sheet) {
    age.setText(text("newTenant.catalog.age", sheet.market(), desk.ages().old(sheet.asOf())));
    if (!getChildren().contains(framed)) {
      showList();
    }
    ask();
  }

  private void showList() {
    HBox chips = new HBox(commercial, noTrials);
    chips.getStyleClass().add("chips");
    getChildren().setAll(search, chips, framed, age);
  }

  private void showNone(String trouble) {
    String sentence =
        trouble.isEmpty() ? text("newTenant.catalog.noSheet", market.iso2()) : trouble;
    getChildren()
        .setAll(
            new EmptyState(
                Icon.CATALOGUE,
                text("newTenant.catalog.noSheetTitle"),
                sentence,
                Buttons.plain(text("newTenant.catalog.fetch"), this::fetch)));
  }

  private void fetch() {
    Market asked = market;
    getChildren().setAll(Labels.secondary(text("newTenant.catalog.fetching", asked.iso2())));
    desk.background()
        .run(() -> fetched(asked))
        .onSuccess(sheet -> sheet.ifPresentOrElse(this::showSheet, this::refused))
        .onFailure(failure -> showNone(FailureTexts.of(failure)))
        .start();
  }

  private Optional<SheetInfo> fetched(Market asked) {
    try {
      return Optional.of(desk.imports().fromPartnerCenter(asked).sheet());
    } catch (SheetRefused e) {
      return Optional.empty();
    }
  }

  private void refused() {
    showNone(text("newTenant.catalog.refused", market.iso2()));
  }

  private void ask() {
    CatalogQuery query =
        new CatalogQuery(
            market,
            search.getText(),
            commercial.isSelected() ? Set.of(Segment.COMMERCIAL) : Set.of(),
            noTrials.isSelected() ? Optional.of(false) : Optional.empty(),
            MOST);
    asking.ask(desk.background().run(() -> desk.catalog().search(query)).onSuccess(this::showHits));
  }

  private void showHits(CatalogHits found) {
    hits.getItems().setAll(found.skus());
    hits.getSelectionModel().selectFirst();
    search.count(found.found(), found.total());
  }

  private void walkHits(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> hits.getSelectionModel().selectNext();
      case UP -> hits.getSelectionModel().selectPrevious();
      case ENTER -> addSelected();
      default -> {
        return;
      }
    }
    hits.scrollTo(hits.getSelectionModel().getSelectedIndex());
    event.consume();
  }

  private void addByKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      addSelected();
      event.consume();
    }
  }

  private void addSelected() {
    CatalogSku selected = hits.getSelectionModel().getSelectedItem();
    if (selected != null) {
      add.accept(selected);
    }
  }

  @Override
  public void requestFocus() {
    search.requestFocus();
  }
}
