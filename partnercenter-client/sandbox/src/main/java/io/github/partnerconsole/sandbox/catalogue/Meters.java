package io.github.partnerconsole.sandbox.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.partnerconsole.sandbox.table.Table;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** What Azure charges by use, with invented prices; in dollars in every market (2023-08). */
final class Meters {
  private static final String STARTS = "2026-01-01T00:00:00.0000000Z";
  private static final String ENDS = "9999-11-30T23:59:59.0000000Z";

  private Meters() {}

  /** The lines of the price sheet of a market. */
  static Stream<SheetRow> rows(Market market) {
    return Table.read(Meters.class, "meters.csv").stream().map(line -> row(line, market));
  }

  private static SheetRow row(NamedCsvRecord line, Market market) {
    BigDecimal price = new BigDecimal(line.getField("price"));
    return new SheetRow(
        "Unchanged",
        line.getField("title"),
        line.getField("product"),
        line.getField("sku"),
        line.getField("skuTitle"),
        "Microsoft Corporation",
        line.getField("meter"),
        line.getField("unit"),
        "",
        "",
        market.country(),
        "USD",
        price,
        "0",
        "",
        STARTS,
        ENDS,
        "Consumption",
        price,
        "Commercial",
        PreviousValues.NONE);
  }
}
