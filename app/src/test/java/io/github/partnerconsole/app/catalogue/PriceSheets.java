package io.github.partnerconsole.app.catalogue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Price sheets made for tests: Microsoft's columns, invented products and prices. */
final class PriceSheets {
  private static final String HEADER =
      "ChangeIndicator,ProductTitle,ProductId,SkuId,SkuTitle,Publisher,SkuDescription,"
          + "UnitOfMeasure,TermDuration,BillingPlan,Market,Currency,UnitPrice,PricingTierRangeMin,"
          + "PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment,"
          + "PreviousValues\n";
  private static final String DATES = "2025-04-01T00:00:00.0000000Z,9999-11-30T23:59:59.0000000Z";

  static final String DUTCH = sheet("NL", "EUR");

  private PriceSheets() {}

  static String sheet(String market, String currency) {
    return HEADER
        + all("Business Standard", "TST000000A01", "1", "Commercial", market, currency, 126)
        + all(
            "Business Standard (no chat)", "TST000000A01", "2", "Commercial", market, currency, 108)
        + all("Business Premium", "TST000000A02", "1", "Commercial", market, currency, 240)
        + all("Sales Professional", "TST000000A03", "1", "Commercial", market, currency, 780)
        + all(
            "Learning Suite A3 for faculty", "TST000000A04", "1", "Education", market, currency, 60)
        + all(
            "Learning Suite A3 for students",
            "TST000000A04",
            "2",
            "Education",
            market,
            currency,
            24)
        + all(
            "Business Standard (charity pricing)",
            "TST000000A01",
            "3",
            "Charity",
            market,
            currency,
            36)
        + all(
            "Government Suite G3 with retention of records for ten years and an even longer name",
            "TST000000A05",
            "1",
            "Government",
            market,
            currency,
            372)
        + line(
            "Business Standard trial",
            "TST000000A01",
            "9",
            "P1M",
            "None",
            market,
            currency,
            "0",
            "License;Trial",
            "Commercial")
        + line(
            "Phone number",
            "TST000000A08",
            "1",
            "P1M",
            "Monthly",
            market,
            currency,
            "2",
            "License",
            "Commercial")
        + line(
            "Server licence",
            "TST000000A06",
            "1",
            "P3Y",
            "Triennial",
            market,
            currency,
            "900",
            "License",
            "Commercial");
  }

  private static String all(
      String title,
      String product,
      String sku,
      String segment,
      String market,
      String currency,
      int year) {
    String tags = "License";
    return line(
            title,
            product,
            sku,
            "P1M",
            "Monthly",
            market,
            currency,
            month(year, "1.20"),
            tags,
            segment)
        + line(title, product, sku, "P1Y", "Annual", market, currency, year + "", tags, segment)
        + line(
            title,
            product,
            sku,
            "P1Y",
            "Monthly",
            market,
            currency,
            month(year, "12.60"),
            tags,
            segment);
  }

  private static String month(int year, String factor) {
    return new java.math.BigDecimal(year)
        .multiply(new java.math.BigDecimal(factor))
        .divide(java.math.BigDecimal.valueOf(12), 2, java.math.RoundingMode.HALF_UP)
        .toPlainString();
  }

  static String line(
      String title,
      String product,
      String sku,
      String term,
      String plan,
      String market,
      String currency,
      String price,
      String tags,
      String segment) {
    return String.join(
        ",",
        List.of(
            "Unchanged",
            title,
            product,
            sku,
            title,
            "Contoso Software",
            "\"Mail, files and meetings for one person. Everyday work, wherever it is done.\"",
            "",
            term,
            plan,
            market,
            currency,
            price,
            "",
            "",
            DATES,
            tags,
            price,
            segment,
            "\n"));
  }

  static InputStream stream(String sheet) {
    return new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8));
  }
}
