package io.github.partnerconsole.sandbox.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.OutputStream;
import java.io.OutputStreamWriter;

/** CSV as the service writes it: UTF-8, each field in quotes, lines ended by LF. */
public final class QuotedCsv {
  private QuotedCsv() {}

  /** A writer that whoever asks for it flushes and leaves open. */
  public static CsvWriter to(OutputStream out) {
    return CsvWriter.builder()
        .quoteStrategy(QuoteStrategies.ALWAYS)
        .lineDelimiter(LineDelimiter.LF)
        .build(new OutputStreamWriter(out, UTF_8));
  }
}
