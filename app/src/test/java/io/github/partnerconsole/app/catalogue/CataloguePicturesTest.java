package io.github.partnerconsole.app.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.app.task.HandBackground;
import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.CssErrors;
import io.github.partnerconsole.app.ui.MemoryDesktop;
import io.github.partnerconsole.app.ui.Os;
import io.github.partnerconsole.app.ui.Screens;
import io.github.partnerconsole.app.ui.Toasts;
import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.Segment;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves pictures of the catalogue in its states. */
class CataloguePicturesTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void thePageIsDrawnInEveryStateWithoutAWarning() {
    assertEquals(List.of(), CssErrors.during(this::pictures));
  }

  private void pictures() {
    picture("catalogue-empty", 1064, 760, true, _ -> {});
    picture("catalogue-fetching", 1064, 760, true, CatalogueModel::fetch);
    desk.gateway.reachable = false;
    picture("catalogue-offline", 1064, 760, false, CatalogueModel::fetch);
    picture("catalogue-refused", 1064, 760, true, this::importWrongSeparator);
    picture("catalogue-faults", 1064, 760, true, this::importFaulty);
    picture("catalogue", 1064, 760, true, this::select);
    picture("catalogue-small", 912, 528, true, this::select);
    picture("catalogue-no-hits", 1064, 760, true, this::searchInVain);
    desk.switches.set(new AnnualBilling(false, true));
    picture("catalogue-annual-off", 1064, 760, true, this::selectServer);
    desk.switches.set(new AnnualBilling(true, false));
    picture("catalogue-annual-as-monthly", 1064, 760, true, this::select);
  }

  private void picture(
      String name, double width, double height, boolean online, Consumer<CatalogueModel> state) {
    HandBackground background = new HandBackground();
    Screens.save(
        () -> {
          CatalogueModel model = desk.model(background);
          settle(background);
          StackPane root = new StackPane();
          Toasts toasts = new Toasts();
          root.getChildren()
              .addAll(
                  new CataloguePage(
                      model,
                      Stream.of("NL", "DE", "BE", "US").map(Market::new).toList(),
                      new MemoryDesktop(),
                      new Ages(
                          InstantSource.fixed(Desk.NOW.plus(Duration.ofHours(3))), ZoneOffset.UTC),
                      toasts,
                      new SimpleObjectProperty<>(online)),
                  toasts);
          root.getStyleClass().addAll("shell", Os.LINUX.styleClass());
          state.accept(model);
          if (!name.endsWith("fetching")) {
            settle(background);
          }
          return root;
        },
        name,
        width,
        height);
    assertEquals(List.of(), background.bugs());
  }

  private static void settle(HandBackground background) {
    for (int i = 0; i < 2; i++) {
      background.pass(CatalogueModel.QUIET);
      background.releaseAll();
    }
  }

  private void importWrongSeparator(CatalogueModel model) {
    model.importFile(desk.file("prices.csv", PriceSheets.DUTCH.replace(',', ';')));
  }

  private void importFaulty(CatalogueModel model) {
    String bad =
        PriceSheets.line(
                "Broken",
                "TST000000A07",
                "1",
                "P1Y",
                "Annual",
                "NL",
                "EUR",
                "free",
                "",
                "Commercial")
            + PriceSheets.line(
                "Broken",
                "TST000000A07",
                "1",
                "P2Y",
                "Annual",
                "NL",
                "EUR",
                "10",
                "",
                "Commercial");
    model.importFile(desk.file("license-based-november-2026.csv", PriceSheets.DUTCH + bad));
  }

  private void select(CatalogueModel model) {
    selectTitled(model, "Government Suite");
  }

  private void selectServer(CatalogueModel model) {
    selectTitled(model, "Server");
  }

  private static void selectTitled(CatalogueModel model, String begin) {
    if (model.state().get() instanceof CatalogueState.Loaded loaded) {
      model
          .selected()
          .set(
              loaded.hits().skus().stream()
                  .filter(sku -> sku.skuTitle().startsWith(begin))
                  .findFirst());
    }
  }

  private void searchInVain(CatalogueModel model) {
    model.filter().set(new CatalogueFilter("premium", Optional.of(Segment.GOVERNMENT), false));
  }
}
