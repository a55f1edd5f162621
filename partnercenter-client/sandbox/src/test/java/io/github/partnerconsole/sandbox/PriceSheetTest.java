package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PriceSheetTest extends SandboxTest {
  private static final String HEADER =
      "ChangeIndicator,ProductTitle,ProductId,SkuId,SkuTitle,Publisher,SkuDescription,"
          + "UnitOfMeasure,TermDuration,BillingPlan,Market,Currency,UnitPrice,PricingTierRangeMin,"
          + "PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment,"
          + "PreviousValues";

  @TempDir Path folder;

  private static String path(String market) {
    return "/v1.0/sales/pricesheets(Market='"
        + market
        + "',PricesheetView='updatedlicensebased')/$value";
  }

  private List<NamedCsvRecord> sheet(String market) {
    return CsvReader.builder().ofNamedCsvRecord(api.get(path(market)).text().substring(1)).stream()
        .toList();
  }

  private static Set<String> distinct(List<NamedCsvRecord> rows, String column) {
    return rows.stream().map(row -> row.getField(column)).collect(Collectors.toSet());
  }

  @Test
  void theSheetHasAByteOrderMarkAndMicrosoftsColumns() {
    String text = api.get(path("US")).text();
    assertEquals('\uFEFF', text.charAt(0));
    assertEquals(HEADER, text.substring(1, text.indexOf('\n')));
  }

  @Test
  void theDemoCatalogueIsRich() {
    List<NamedCsvRecord> rows = sheet("US");
    long skus =
        rows.stream()
            .map(row -> row.getField("ProductId") + ":" + row.getField("SkuId"))
            .distinct()
            .count();
    assertTrue(skus >= 300, skus + " SKUs");
    assertEquals(
        Set.of("Commercial", "Education", "Charity", "Government"), distinct(rows, "Segment"));
    assertEquals(Set.of("P1M", "P1Y", "P3Y"), distinct(rows, "TermDuration"));
    assertEquals(Set.of("Monthly", "Annual", "Triennial", "None"), distinct(rows, "BillingPlan"));
    assertEquals(Set.of("Unchanged", "Change", "Add"), distinct(rows, "ChangeIndicator"));
    assertTrue(rows.stream().anyMatch(row -> row.getField("ProductTitle").startsWith("Dynamics")));
    assertTrue(distinct(rows, "SkuId").stream().noneMatch(id -> id.startsWith("0")));
  }

  @Test
  void someSkusLackAnAnnualOrAMonthlyPlan() {
    Map<String, Set<String>> plans =
        sheet("US").stream()
            .filter(row -> !row.getField("Tags").contains("Trial"))
            .collect(
                Collectors.groupingBy(
                    row -> row.getField("ProductId") + row.getField("SkuId"),
                    Collectors.mapping(row -> row.getField("BillingPlan"), Collectors.toSet())));
    assertTrue(plans.values().stream().anyMatch(found -> !found.contains("Annual")));
    assertTrue(plans.values().stream().anyMatch(found -> !found.contains("Monthly")));
  }

  @Test
  void trialsAreAtPriceZero() {
    List<NamedCsvRecord> trials =
        sheet("US").stream().filter(row -> row.getField("Tags").contains("Trial")).toList();
    assertFalse(trials.isEmpty());
    assertEquals(Set.of("0"), distinct(trials, "UnitPrice"));
  }

  @Test
  void anyMarketHasItsSheetInItsCurrency() {
    for (var expected :
        Map.of("NL", "EUR", "GB", "GBP", "CH", "CHF", "JP", "JPY", "AE", "USD").entrySet()) {
      List<NamedCsvRecord> rows = sheet(expected.getKey());
      assertEquals(Set.of(expected.getKey()), distinct(rows, "Market"));
      assertEquals(Set.of(expected.getValue()), distinct(rows, "Currency"));
    }
    assertTrue(distinct(sheet("JP"), "UnitPrice").stream().noneMatch(price -> price.contains(".")));
  }

  @Test
  void changedRowsNameTheirPricesBeforeInTheSameCurrency() {
    NamedCsvRecord dollars = changed(sheet("US"));
    NamedCsvRecord euros = changed(sheet("NL"));
    assertTrue(dollars.getField("PreviousValues").matches("\\{'ERP Price': '[\\d.]+', .*'}"));
    assertFalse(euros.getField("PreviousValues").equals(dollars.getField("PreviousValues")));
  }

  private static NamedCsvRecord changed(List<NamedCsvRecord> rows) {
    return rows.stream()
        .filter(row -> row.getField("ChangeIndicator").equals("Change"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anUnknownMarketViewOrTimeIsNotFound() {
    assertEquals(404, api.get(path("XX")).status());
    assertEquals(404, api.get(path("US").replace("updatedlicensebased", "everything")).status());
    assertEquals(404, api.get(path("US") + "?timeline=future").status());
    assertEquals(200, api.get(path("US") + "?timeline=history&month=202610").status());
  }

  @Test
  void aSheetInMicrosoftsFormatBecomesTheCatalogue() throws IOException {
    Path file = folder.resolve("sheet.csv");
    Files.writeString(file, api.get(path("GB")).text());
    try (Sandbox other = Sandbox.start(SandboxOptions.inMemory().withPriceSheet(file))) {
      Api otherApi = new Api(other);
      String sku = "/v1/products/" + BASIC + "/skus/0001?country=GB";
      assertEquals(300, otherApi.get(sku).json().path("maximumQuantity").asInt());
      assertEquals(api.get(path("GB")).text(), otherApi.get(path("GB")).text());
    }
  }

  @Test
  void aFileOfAnotherFormatIsRefusedWithTheReason() throws IOException {
    Path file = folder.resolve("other.csv");
    Files.writeString(file, "ProductTitle,Price\nMicrosoft 365,5\n");
    String message = refusal(file);
    assertTrue(message.contains("other.csv") && message.contains("ERP Price"), message);
  }

  @Test
  void aPriceThatIsNoNumberIsNamedWithItsLine() throws IOException {
    Path file = folder.resolve("broken.csv");
    String row = "Unchanged,T,P,1,T,Microsoft,,,P1M,Monthly,US,USD,five,,,,,License,6,Commercial,";
    Files.writeString(file, HEADER + "\n" + row + "\n");
    String message = refusal(file);
    assertTrue(message.contains("line 2") && message.contains("five"), message);
    Files.writeString(file, HEADER + "\n");
    assertTrue(refusal(file).contains("no lines"));
  }

  private static String refusal(Path file) {
    SandboxOptions options = SandboxOptions.inMemory().withPriceSheet(file);
    return assertThrows(IOException.class, () -> Sandbox.start(options).close()).getMessage();
  }

  @Test
  void theRealSheetIsTakenWhole() throws IOException {
    Path shared = Path.of(System.getProperty("shared.dir", "../../../shared"));
    Path real = shared.resolve("pricelists").resolve("us-2025-11.csv");
    assumeTrue(Files.exists(real), "no real price sheet here: set -Dshared.dir to run this test");
    try (Sandbox other = Sandbox.start(SandboxOptions.inMemory().withPriceSheet(real))) {
      api = new Api(other);
      List<NamedCsvRecord> rows = sheet("US");
      assertEquals(4370, rows.size());
      NamedCsvRecord first = rows.getFirst();
      String sku = "0".repeat(4 - first.getField("SkuId").length()) + first.getField("SkuId");
      String path = "/v1/products/" + first.getField("ProductId") + "/skus/" + sku;
      assertEquals(first.getField("SkuTitle"), api.get(path + "?country=US").at("/title"));
      assertTrue(new BigDecimal(first.getField("UnitPrice")).signum() > 0);
      assertEquals(4370, sheet("NL").size());
    }
  }
}
