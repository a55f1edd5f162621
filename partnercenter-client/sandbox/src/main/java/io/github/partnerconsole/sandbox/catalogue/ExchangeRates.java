package io.github.partnerconsole.sandbox.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
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
    OutputStreamWriter text = new OutputStreamWriter(out, UTF_8);
    CsvWriter csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .lineDelimiter(LineDelimiter.LF)
            .build(text);
    csv.writeRecord(COLUMNS);
    for (Currency currency : markets.currencies()) {
      BigDecimal rate = BigDecimal.ONE.divide(currency.perDollar(), MathContext.DECIMAL64);
      csv.writeRecord(currency.code(), rate.toPlainString(), month);
    }
    csv.flush();
  }
}
