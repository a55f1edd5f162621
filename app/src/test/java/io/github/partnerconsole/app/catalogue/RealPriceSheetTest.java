package io.github.partnerconsole.app.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.partnerconsole.app.task.InlineBackground;
import io.github.partnerconsole.core.catalog.Market;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs only where a sheet as partners download it lies beside the project. */
class RealPriceSheetTest {
  private static final Path SHEET =
      Path.of(System.getProperty("shared.dir", "../../shared"), "pricelists", "us-2025-11.csv");

  @TempDir Path folder;

  @Test
  void loadsWholeThroughTheScreenAndIsSearched() {
    assumeTrue(Files.exists(SHEET), "no real price sheet beside the project");
    List<Throwable> bugs = new ArrayList<>();
    try (Desk desk = new Desk(folder)) {
      InlineBackground background = new InlineBackground(bugs::add);
      CatalogueModel model = desk.model(background);
      model.importFile(SHEET);
      background.pass(CatalogueModel.QUIET);
      var taken = assertInstanceOf(ImportOutcome.Taken.class, model.outcome().get().orElseThrow());
      assertEquals(List.of(), taken.faults());
      assertEquals(4370, taken.sheet().lines());
      assertEquals(1393, taken.sheet().skus());
      assertEquals(new Market("US"), model.market().get());
      var all = assertInstanceOf(CatalogueState.Loaded.class, model.state().get());
      assertEquals(1393, all.hits().skus().size());
      assertEquals(1393, all.inAllSegments());
      model.filter().set(CatalogueFilter.NONE.withText("business standard"));
      background.pass(CatalogueModel.QUIET);
      var some = assertInstanceOf(CatalogueState.Loaded.class, model.state().get());
      assertEquals(some.hits().found(), some.inAllSegments());
      assertEquals(
          List.of(), some.hits().skus().stream().filter(sku -> sku.lines().isEmpty()).toList());
    }
    assertEquals(List.of(), bugs);
  }
}
