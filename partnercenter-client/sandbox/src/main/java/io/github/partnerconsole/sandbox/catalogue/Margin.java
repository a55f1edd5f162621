package io.github.partnerconsole.sandbox.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.partnerconsole.sandbox.table.Table;
import java.time.Instant;
import java.util.List;

/**
 * A private offer of a publisher to the partner, an invented one (get-margins, 2023-10).
 *
 * @param skuId empty for all SKUs of the product
 * @param percentage empty where the publisher sets prices instead
 */
public record Margin(
    String id,
    String productId,
    String productTitle,
    String skuId,
    String skuTitle,
    String publisherId,
    String publisher,
    String percentage,
    Instant start,
    Instant end) {

  /** All that there are. */
  public static List<Margin> all() {
    return Table.read(Margin.class, "margins.csv").stream().map(Margin::of).toList();
  }

  public boolean isPercentage() {
    return !percentage.isEmpty();
  }

  public String type() {
    return isPercentage() ? "Percentage" : "CustomPrice";
  }

  private static Margin of(NamedCsvRecord line) {
    return new Margin(
        line.getField("id"),
        line.getField("product"),
        line.getField("productTitle"),
        line.getField("sku"),
        line.getField("skuTitle"),
        line.getField("publisherId"),
        line.getField("publisher"),
        line.getField("percentage"),
        Instant.parse(line.getField("start")),
        Instant.parse(line.getField("end")));
  }
}
