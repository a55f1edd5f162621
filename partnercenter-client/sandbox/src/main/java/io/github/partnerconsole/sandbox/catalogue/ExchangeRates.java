package io.github.partnerconsole.sandbox.catalogue;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** What each currency is worth in dollars, as a file (get-foreign-exchange-rates, 2020-01). */
public final class ExchangeRates {
  private static final List<String> COLUMNS = List.of("CurrencyCode", "USDPerUnit", "Month");

  private ExchangeRates() {}

  /**
   * Writes the rates, invented and the same in every month.
   *
   * @param month such as 202101
   */
  public static void write(Markets markets, String month, OutputStream out) throws IOException {
    CsvWriter csv = QuotedCsv.to(out);
    csv.writeRecord(COLUMNS);
    for (Currency currency : markets.currencies()) {
      BigDecimal rate = BigDecimal.ONE.divide(currency.perDollar(), MathContext.DECIMAL64);
      csv.writeRecord(currency.code(), rate.toPlainString(), month);
    }
    csv.flush();
  }
}
