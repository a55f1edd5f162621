package io.github.partnerconsole.core.catalog;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Price sheets made for tests: Microsoft's columns, invented products and prices. */
public final class Sheets {

  public static final String HEADER =
      "ChangeIndicator,ProductTitle,ProductId,SkuId,SkuTitle,Publisher,SkuDescription,"
          + "UnitOfMeasure,TermDuration,BillingPlan,Market,Currency,UnitPrice,PricingTierRangeMin,"
          + "PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment,"
          + "PreviousValues\n";

  private static final String DATES = "2025-04-01T00:00:00.0000000Z,9999-11-30T23:59:59.0000000Z";

  private Sheets() {}

  /** One line as Microsoft writes it. */
  public static String line(
      String title, String product, String sku, String term, String plan, String price) {
    return "Unchanged,%s,%s,%s,%s,Contoso Software,\"Mail, files\",,%s,%s,NL,EUR,%s,,,%s,License,%s,Commercial,\n"
        .formatted(title, product, sku, title, term, plan, price, DATES, price);
  }

  /** The sheet kept beside the tests: some SKUs with all terms, a trial, a free add-on. */
  public static InputStream sample() {
    InputStream found = Sheets.class.getResourceAsStream("sheet.csv");
    if (found == null) {
      throw new IllegalStateException("sheet.csv is missing beside the tests");
    }
    return found;
  }

  public static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  public static SheetReading read(String text) throws SheetRefused {
    return PriceSheetReader.read(stream(text));
  }

  /** The only SKU of a sheet with these lines. */
  public static CatalogSku sku(String... lines) {
    try {
      return read(HEADER + String.join("", lines)).sheet().skus().getFirst();
    } catch (SheetRefused e) {
      throw new IllegalArgumentException(e);
    }
  }
}
