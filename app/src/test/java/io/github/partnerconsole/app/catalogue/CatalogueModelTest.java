package io.github.partnerconsole.app.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.task.HandBackground;
import io.github.partnerconsole.core.catalog.CatalogImport;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.LineFault;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SheetRefused;
import io.github.partnerconsole.core.gateway.Failure;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueModelTest {
  @TempDir Path folder;
  private final HandBackground background = new HandBackground();
  private Desk desk;
  private CatalogueModel model;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
    model = desk.model(background);
  }

  @AfterEach
  void close() {
    assertEquals(List.of(), background.bugs());
    desk.close();
  }

  private void settle() {
    background.pass(CatalogueModel.QUIET);
    background.releaseAll();
    background.pass(CatalogueModel.QUIET);
    background.releaseAll();
  }

  private void importSheet(String text) {
    model.importFile(desk.file("sheet.csv", text));
    settle();
  }

  private CatalogueState.Loaded loaded() {
    return assertInstanceOf(CatalogueState.Loaded.class, model.state().get());
  }

  private List<String> titles() {
    return loaded().hits().skus().stream().map(CatalogSku::skuTitle).toList();
  }

  @Test
  void beforeTheFirstLookNothingIsSaid() {
    assertEquals(new CatalogueState.Opening(), model.state().get());
  }

  @Test
  void aMarketWithoutASheetSaysSo() {
    settle();
    assertEquals(new CatalogueState.NoSheet(Desk.NL), model.state().get());
  }

  @Test
  void aFetchedSheetIsShown() {
    model.fetch();
    assertEquals(Optional.of(CatalogueModel.Import.FETCHING), model.running().get());
    settle();
    assertEquals(Optional.empty(), model.running().get());
    assertInstanceOf(ImportOutcome.Taken.class, model.outcome().get().orElseThrow());
    assertEquals(CatalogImport.PARTNER_CENTER, loaded().sheet().source());
    assertEquals(11, loaded().hits().found());
    assertEquals(11, loaded().inAllSegments());
  }

  @Test
  void oneImportRunsAtATime() {
    model.fetch();
    model.fetch();
    model.importFile(desk.file("sheet.csv", PriceSheets.DUTCH));
    assertEquals(1, background.waiting());
  }

  @Test
  void aFileOfAnotherMarketShowsThatMarket() {
    importSheet(PriceSheets.sheet("DE", "EUR"));
    assertEquals(new Market("DE"), model.market().get());
    assertEquals(new Market("DE"), loaded().sheet().market());
    assertEquals("sheet.csv", loaded().sheet().source());
  }

  @Test
  void aFetchedSheetOfAnotherMarketIsRefused() {
    desk.gateway.sheet = PriceSheets.sheet("DE", "EUR");
    model.fetch();
    settle();
    assertEquals(
        Optional.of(
            new ImportOutcome.Refused(
                CatalogImport.PARTNER_CENTER, SheetRefused.Reason.OTHER_MARKET, "DE")),
        model.outcome().get());
    assertEquals(new CatalogueState.NoSheet(Desk.NL), model.state().get());
  }

  @Test
  void aServiceOutOfReachIsTold() {
    desk.gateway.reachable = false;
    model.fetch();
    settle();
    assertEquals(
        Optional.of(new ImportOutcome.Failed(new Failure.Unreachable(""))), model.outcome().get());
    assertEquals(Optional.empty(), model.running().get());
  }

  @Test
  void aBadLineIsLeftOutAndNamed() {
    importSheet(
        PriceSheets.DUTCH
            + PriceSheets.line(
                "Broken",
                "TST000000A07",
                "1",
                "P1Y",
                "Annual",
                "NL",
                "EUR",
                "free",
                "",
                "Commercial"));
    var taken = assertInstanceOf(ImportOutcome.Taken.class, model.outcome().get().orElseThrow());
    assertEquals(
        List.of(new LineFault(29, "UnitPrice", "free", LineFault.Reason.NOT_A_NUMBER)),
        taken.faults());
    assertEquals(11, loaded().hits().found());
  }

  @Test
  void aRefusedFileLeavesTheCatalogueAsItWas() {
    importSheet(PriceSheets.DUTCH);
    importSheet("Name,Colour\nTable,brown\n");
    assertEquals(
        Optional.of(
            new ImportOutcome.Refused("sheet.csv", SheetRefused.Reason.NOT_A_PRICE_SHEET, "")),
        model.outcome().get());
    assertEquals(11, loaded().hits().found());
  }

  @Test
  void aFileThatIsGoneIsTold() {
    model.importFile(folder.resolve("gone.csv"));
    settle();
    assertEquals(Optional.of(new ImportOutcome.NotOpened("gone.csv")), model.outcome().get());
  }

  @Test
  void anOutcomeIsForgottenWhenDismissedAndWhenTheNextImportBegins() {
    importSheet("");
    model.dismissOutcome();
    assertEquals(Optional.empty(), model.outcome().get());
    importSheet("");
    model.fetch();
    assertEquals(Optional.empty(), model.outcome().get());
  }

  @Test
  void aSearchWaitsUntilTypingRests() {
    importSheet(PriceSheets.DUTCH);
    model.filter().set(CatalogueFilter.NONE.withText("prem"));
    background.pass(CatalogueModel.QUIET.dividedBy(2));
    assertEquals(0, background.waiting());
    settle();
    assertEquals(List.of("Business Premium"), titles());
  }

  @Test
  void theLatestSearchWins() {
    importSheet(PriceSheets.DUTCH);
    int before = background.cancelled();
    model.filter().set(CatalogueFilter.NONE.withText("prem"));
    background.pass(CatalogueModel.QUIET);
    model.filter().set(CatalogueFilter.NONE.withText("faculty"));
    settle();
    assertEquals(1, background.cancelled() - before);
    assertEquals(List.of("Learning Suite A3 for faculty"), titles());
  }

  @Test
  void theFilterNarrowsDownAndTheCountsAddUp() {
    importSheet(PriceSheets.DUTCH);
    model
        .filter()
        .set(CatalogueFilter.NONE.withText("standard").withSegment(Optional.of(Segment.CHARITY)));
    settle();
    assertEquals(List.of("Business Standard (charity pricing)"), titles());
    assertEquals(3, loaded().perSegment().get(Segment.COMMERCIAL));
    assertEquals(4, loaded().inAllSegments());
    assertEquals(3, loaded().hidden());
  }

  @Test
  void trialsAloneCanBeShown() {
    importSheet(PriceSheets.DUTCH);
    model.filter().set(CatalogueFilter.NONE.withTrialsOnly(true));
    settle();
    assertEquals(List.of("Business Standard trial"), titles());
    assertEquals(10, loaded().hidden());
  }

  @Test
  void whatIsSelectedStaysWhileItIsFound() {
    importSheet(PriceSheets.DUTCH);
    Optional<CatalogSku> premium =
        loaded().hits().skus().stream()
            .filter(sku -> sku.skuTitle().equals("Business Premium"))
            .findFirst();
    assertTrue(premium.isPresent());
    model.selected().set(premium);
    model.filter().set(CatalogueFilter.NONE.withText("premium"));
    settle();
    assertEquals(premium, model.selected().get());
    model.filter().set(CatalogueFilter.NONE.withText("faculty"));
    settle();
    assertEquals(Optional.empty(), model.selected().get());
  }
}
