package io.github.partnerconsole.app.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.task.HandBackground;
import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Fx;
import io.github.partnerconsole.app.ui.MemoryDesktop;
import io.github.partnerconsole.app.ui.Screens;
import io.github.partnerconsole.app.ui.SearchField;
import io.github.partnerconsole.app.ui.Toasts;
import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Segment;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the catalogue page does with keys, selections and switches. */
class CataloguePageTest {
  @TempDir Path folder;
  private final HandBackground background = new HandBackground();
  private final SimpleObjectProperty<Boolean> online = new SimpleObjectProperty<>(true);
  private Desk desk;
  private CatalogueModel model;
  private Stage stage;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
    stage = Screens.show(this::page, 1064, 760);
    Fx.run(model::fetch);
    settle();
  }

  private CataloguePage page() {
    model = desk.model(background);
    Ages ages = new Ages(InstantSource.fixed(Desk.NOW), ZoneOffset.UTC);
    return new CataloguePage(
        model, List.of(Desk.NL), new MemoryDesktop(), ages, new Toasts(), online);
  }

  private void settle() {
    Fx.run(() -> {
      for (int i = 0; i < 2; i++) {
        background.pass(CatalogueModel.QUIET);
        background.releaseAll();
      }
    });
    Fx.settle();
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
    desk.close();
    assertEquals(List.of(), background.bugs());
  }

  private void select(String title) {
    Fx.run(() -> table().getSelectionModel().select(row(title)));
    Fx.settle();
  }

  @SuppressWarnings("unchecked")
  private TableView<CatalogSku> table() {
    return (TableView<CatalogSku>) root().lookup(".two-line-rows");
  }

  private CatalogSku row(String title) {
    return table().getItems().stream()
        .filter(sku -> sku.skuTitle().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private VBox root() {
    return (VBox) stage.getScene().getRoot();
  }

  private List<String> details() {
    Fx.settle();
    return Fx.call(() ->
        root().lookup(".detail-pane").lookupAll(".label").stream()
            .map(Label.class::cast)
            .map(Label::getText)
            .toList());
  }

  @Test
  void ctrlFLeadsToTheSearchFromAnywhere() {
    Fx.run(() -> stage.getScene().getAccelerators().get(SearchField.KEYS).run());
    Fx.settle();
    assertTrue(Fx.call(() -> stage.getScene().getFocusOwner() instanceof SearchField));
  }

  @Test
  void downLeadsFromTheSearchToTheFirstHit() {
    Fx.run(() -> {
      Node search = root().lookup(".search-field");
      search.requestFocus();
      search.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
    });
    Fx.settle();
    assertEquals(Optional.of(table().getItems().getFirst()), model.selected().get());
    assertEquals(table(), Fx.call(() -> stage.getScene().getFocusOwner()));
  }

  @Test
  void theSearchsKeysGoWithThePage() {
    Fx.run(() -> stage.getScene().setRoot(new VBox()));
    assertEquals(
        Optional.empty(),
        Fx.call(
            () -> Optional.ofNullable(stage.getScene().getAccelerators().get(SearchField.KEYS))));
  }

  @Test
  void aSelectedProductShowsEveryPrice() {
    select("Business Premium");
    List<String> shown = details();
    assertTrue(shown.containsAll(List.of("1 month", "1 year")), shown.toString());
    assertTrue(
        shown.containsAll(List.of("€\u00a024.00", "€\u00a0252.00", "€\u00a0240.00")),
        shown.toString());
    assertTrue(shown.contains("Billed monthly, 12 × €\u00a021.00"), shown.toString());
  }

  @Test
  @Tag("scenario-3")
  void aProductWithoutAnAnnualPlanSaysWhyItIsNotOffered() {
    select("Phone number");
    assertTrue(
        details()
            .contains(
                "Annual billing is not offered: the price sheet has no such plan for this"
                    + " product."),
        details().toString());
  }

  @Test
  void detailsFollowTheSwitches() {
    select("Business Premium");
    Fx.run(() -> desk.switches.set(new AnnualBilling(true, false)));
    assertTrue(details().contains("Microsoft will get a monthly billing plan."));
    Fx.run(() -> desk.switches.set(new AnnualBilling(false, false)));
    assertTrue(details().contains("Not offered under the annual billing settings."));
  }

  @Test
  void whatTheFiltersHideIsOneClickAway() {
    Fx.run(() ->
        model.filter().set(new CatalogueFilter("premium", Optional.of(Segment.GOVERNMENT), false)));
    settle();
    assertEquals(0, table().getItems().size());
    Fx.run(() -> ((Hyperlink) root().lookup(".no-hits .hyperlink")).fire());
    settle();
    assertEquals(List.of(row("Business Premium")), List.copyOf(table().getItems()));
  }

  @Test
  void fetchingIsOffWhileThereIsNoConnection() {
    assertEquals(false, Fx.call(() -> fetch().isDisabled()));
    Fx.run(() -> online.set(false));
    assertEquals(true, Fx.call(() -> fetch().isDisabled()));
  }

  private Node fetch() {
    return root().lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals("Fetch price sheet"))
        .findFirst()
        .orElseThrow();
  }
}
