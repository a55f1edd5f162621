package io.github.partnerconsole.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.catalog.Catalog;
import io.github.partnerconsole.core.catalog.CatalogHits;
import io.github.partnerconsole.core.catalog.CatalogQuery;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.PriceSheet;
import io.github.partnerconsole.core.catalog.PriceSheetReader;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SheetInfo;
import io.github.partnerconsole.core.catalog.SheetRefused;
import io.github.partnerconsole.core.catalog.Sheets;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.SkuLimits;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class H2CatalogTest {

  private static final Market NL = new Market("NL");
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00.123456789Z");

  @TempDir Path folder;

  private Databases databases;
  private Catalog catalog;
  private PriceSheet sheet;

  @BeforeEach
  void openWithASheet() throws SheetRefused {
    databases = Databases.open(folder, InstantSource.fixed(NOW));
    catalog = databases.catalog();
    sheet = PriceSheetReader.read(Sheets.sample()).sheet();
    catalog.replace(sheet, "sheet.csv");
  }

  @AfterEach
  void close() {
    databases.close();
  }

  @Test
  void givesBackEverySkuAsItWasRead() {
    for (CatalogSku sku : sheet.skus()) {
      assertEquals(Optional.of(sku), catalog.find(NL, sku.key()));
    }
  }

  @Test
  void saysWhereASheetCameFrom() {
    SheetInfo info = new SheetInfo(NL, sheet.currency(), "sheet.csv", NOW, 20, 8);
    assertEquals(Optional.of(info), catalog.sheet(NL));
    assertEquals(List.of(info), catalog.sheets());
    assertEquals(Optional.empty(), catalog.sheet(new Market("FR")));
  }

  @Test
  void anotherMarketHasNothing() {
    CatalogHits hits = catalog.search(query(new Market("FR"), "office"));
    assertEquals(new CatalogHits(List.of(), 0, 0), hits);
    assertEquals(Optional.empty(), catalog.find(new Market("FR"), sheet.skus().getFirst().key()));
  }

  @Test
  void findsEverythingWhenNothingIsTyped() {
    CatalogHits hits = search("  ");
    assertEquals(8, hits.skus().size());
    assertEquals(8, hits.found());
    assertEquals(8, hits.total());
  }

  @Test
  void givesNoMoreThanAskedForButCountsAll() {
    CatalogHits hits =
        catalog.search(new CatalogQuery(NL, "office", Set.of(), Optional.empty(), 2));
    assertEquals(2, hits.skus().size());
    assertEquals(5, hits.found());
  }

  @Test
  void allWordsMustOccurInAnyOrderAndCase() {
    assertEquals(List.of("Sales Desk Professional"), titles("PROF sales"));
    assertEquals(List.of(), titles("sales warehouse"));
  }

  @Test
  void putsTitlesThatBeginSoFirstAndTrialsLast() {
    assertEquals(
        List.of(
            "Office Plan Premium", "Office Plan Premium (no calls)", "Office Plan Premium Trial"),
        titles("office plan prem"));
    assertEquals(
        List.of(
            "Sales Desk Professional",
            "Office Plan Standard",
            "Office Plan Standard for Schools",
            "Warehouse Suite"),
        titles("s").subList(0, 4));
    assertEquals("Office Plan Premium Trial", titles("s").getLast());
  }

  @Test
  void findsIds() {
    assertEquals(List.of("Office Plan Premium (no calls)"), titles("tst000000a02:0010"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"100%_", "%_k", "１００"})
  void aWildcardIsOnlyACharacter(String typed) {
    assertEquals(List.of("Audit Log 100%_kept"), titles(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"office%standard", "_udit", "'", "'; DROP TABLE sku; --", "\\", "*"})
  void whatOccursNowhereFindsNothing(String typed) {
    assertEquals(List.of(), titles(typed));
  }

  @Test
  void aPastedPageIsStillAQuery() {
    assertEquals(List.of(), titles("lorem ipsum ".repeat(10_000)));
  }

  @Test
  void narrowsBySegmentAndTrial() {
    Set<Segment> schools = Set.of(Segment.EDUCATION, Segment.CHARITY);
    CatalogQuery query = new CatalogQuery(NL, "", schools, Optional.empty(), 50);
    assertEquals(2, catalog.search(query).found());
    CatalogQuery trials = new CatalogQuery(NL, "", Set.of(), Optional.of(true), 50);
    assertEquals(1, catalog.search(trials).found());
    CatalogQuery paid = new CatalogQuery(NL, "", Set.of(), Optional.of(false), 50);
    assertEquals(7, catalog.search(paid).found());
  }

  @Test
  void hitsCarryAllTheirPrices() {
    for (CatalogSku hit : search("").skus()) {
      assertTrue(sheet.skus().contains(hit), hit.skuTitle());
    }
  }

  @Test
  void aNewSheetTakesThePlaceOfTheOld() throws SheetRefused {
    PriceSheet next =
        Sheets.read(Sheets.HEADER + Sheets.line("Mail", "TST9", "1", "P1M", "Monthly", "1"))
            .sheet();
    catalog.replace(next, "next.csv");
    assertEquals(List.of("Mail"), titles(""));
    assertEquals("next.csv", catalog.sheet(NL).orElseThrow().source());
  }

  @Test
  void aReplacementThatFailsLeavesTheOldSheet() {
    List<CatalogSku> twice =
        Stream.concat(sheet.skus().stream(), sheet.skus().stream().limit(1)).toList();
    PriceSheet impossible = new PriceSheet(NL, sheet.currency(), twice);
    assertThrows(StoreException.class, () -> catalog.replace(impossible, "impossible.csv"));
    assertEquals("sheet.csv", catalog.sheet(NL).orElseThrow().source());
    assertEquals(8, search("").found());
  }

  @Test
  void anInterruptedThreadDoesNotHurtTheDatabase() {
    Thread.currentThread().interrupt();
    catalog.replace(sheet, "again.csv");
    assertTrue(Thread.interrupted());
    assertEquals("again.csv", catalog.sheet(NL).orElseThrow().source());
  }

  @Test
  void keepsTheLimitsOfASku() {
    SkuKey key = sheet.skus().getFirst().key();
    assertEquals(Optional.empty(), catalog.limits(NL, key));
    SkuLimits first = new SkuLimits(key, 1, 300, false, false, List.of(), NOW);
    catalog.keep(NL, first);
    SkuLimits next = new SkuLimits(key, 1, 500, true, false, List.of(new SkuKey("TST1", "2")), NOW);
    catalog.keep(NL, next);
    assertEquals(Optional.of(next), catalog.limits(NL, key));
  }

  private CatalogHits search(String text) {
    return catalog.search(query(NL, text));
  }

  private List<String> titles(String text) {
    return search(text).skus().stream().map(CatalogSku::skuTitle).toList();
  }

  private static CatalogQuery query(Market market, String text) {
    return new CatalogQuery(market, text, Set.of(), Optional.empty(), 50);
  }
}
