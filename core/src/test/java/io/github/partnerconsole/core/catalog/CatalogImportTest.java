package io.github.partnerconsole.core.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.partnerconsole.core.catalog.CatalogImport.Result;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogImportTest {

  private static final String GOOD = Sheets.line("Mail", "TST01", "1", "P1M", "Monthly", "10");
  private static final String BAD = Sheets.line("Files", "TST02", "1", "P1M", "Monthly", "ten");

  private final List<String> taken = new ArrayList<>();

  @Test
  void takesAFileOfAnyMarketAndNamesItsBadLines() throws SheetRefused {
    Result result = imports("").fromFile(Sheets.stream(Sheets.HEADER + GOOD + BAD), "by hand.csv");
    assertEquals(new Market("NL"), result.sheet().market());
    assertEquals(List.of(3L), result.faults().stream().map(LineFault::line).toList());
    assertEquals(List.of("NL by hand.csv"), taken);
  }

  @Test
  void fetchesTheSheetOfAMarket() throws SheetRefused {
    Result result = imports(Sheets.HEADER + GOOD).fromPartnerCenter(new Market("NL"));
    assertEquals(1, result.sheet().lines());
    assertEquals(List.of("NL Partner Center"), taken);
  }

  @Test
  void refusesAnAnswerForAnotherMarket() {
    CatalogImport imports = imports(Sheets.HEADER + GOOD);
    SheetRefused refused =
        assertThrows(SheetRefused.class, () -> imports.fromPartnerCenter(new Market("BE")));
    assertEquals(SheetRefused.Reason.OTHER_MARKET, refused.reason());
    assertEquals(List.of(), taken);
  }

  @Test
  void aRefusedFileLeavesTheCatalogueAsItWas() {
    assertThrows(SheetRefused.class, () -> imports("").fromFile(Sheets.stream("nothing"), "x.csv"));
    assertEquals(List.of(), taken);
  }

  private CatalogImport imports(String served) {
    return new CatalogImport(new NotingCatalog(taken), new ServingGateway(served));
  }

  /** Notes what it is given, and is empty. */
  private record NotingCatalog(List<String> taken) implements Catalog {

    @Override
    public SheetInfo replace(PriceSheet sheet, String source) {
      taken.add(sheet.market() + " " + source);
      return new SheetInfo(
          sheet.market(),
          sheet.currency(),
          source,
          Instant.EPOCH,
          sheet.lines(),
          sheet.skus().size());
    }

    @Override
    public Optional<SheetInfo> sheet(Market market) {
      return Optional.empty();
    }

    @Override
    public List<SheetInfo> sheets() {
      return List.of();
    }

    @Override
    public CatalogHits search(CatalogQuery query) {
      return new CatalogHits(List.of(), 0, 0);
    }

    @Override
    public Optional<CatalogSku> find(Market market, SkuKey key) {
      return Optional.empty();
    }

    @Override
    public Optional<SkuLimits> limits(Market market, SkuKey key) {
      return Optional.empty();
    }

    @Override
    public void keep(Market market, SkuLimits limits) {}
  }

  /** Has one price sheet, whatever market is asked for. */
  private record ServingGateway(String sheet) implements ProductGateway {

    @Override
    public InputStream priceSheet(Market market) {
      return Sheets.stream(sheet);
    }

    @Override
    public Optional<SkuLimits> limits(Market market, Segment segment, SkuKey sku) {
      return Optional.empty();
    }

    @Override
    public Optional<String> catalogItemId(
        Market market, Segment segment, SkuKey sku, Term term, BillingPlan plan) {
      return Optional.empty();
    }
  }
}
