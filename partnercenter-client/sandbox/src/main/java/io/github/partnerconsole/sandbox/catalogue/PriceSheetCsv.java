package io.github.partnerconsole.sandbox.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Microsoft's licence-based price sheet as a file: UTF-8 with a byte order mark, 21 columns. */
final class PriceSheetCsv {
  static final List<String> COLUMNS =
      List.of(
          "ChangeIndicator",
          "ProductTitle",
          "ProductId",
          "SkuId",
          "SkuTitle",
          "Publisher",
          "SkuDescription",
          "UnitOfMeasure",
          "TermDuration",
          "BillingPlan",
          "Market",
          "Currency",
          "UnitPrice",
          "PricingTierRangeMin",
          "PricingTierRangeMax",
          "EffectiveStartDate",
          "EffectiveEndDate",
          "Tags",
          "ERP Price",
          "Segment",
          "PreviousValues");

  private PriceSheetCsv() {}

  /** Reads a whole sheet; a file of another format is refused with what is wrong and where. */
  static List<SheetRow> read(Path file) throws IOException {
    List<SheetRow> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      for (NamedCsvRecord line : csv) {
        requireColumns(file, line);
        rows.add(row(file, line));
      }
    }
    if (rows.isEmpty()) {
      throw new IOException(file + " holds no price sheet: it has no lines below its header");
    }
    return rows;
  }

  /** Writes a sheet line by line. */
  static void write(Stream<SheetRow> rows, OutputStream out) throws IOException {
    OutputStreamWriter text = new OutputStreamWriter(out, UTF_8);
    text.write('\uFEFF');
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    csv.writeRecord(COLUMNS);
    rows.forEach(row -> csv.writeRecord(fields(row)));
    csv.flush();
  }

  private static void requireColumns(Path file, NamedCsvRecord line) throws IOException {
    List<String> missing =
        COLUMNS.stream().filter(column -> !line.getHeader().contains(column)).toList();
    if (!missing.isEmpty()) {
      throw new IOException(
          file + " is not a price sheet in Microsoft's format: it lacks the columns " + missing);
    }
  }

  private static SheetRow row(Path file, NamedCsvRecord line) throws IOException {
    return new SheetRow(
        line.getField("ChangeIndicator"),
        line.getField("ProductTitle"),
        line.getField("ProductId"),
        line.getField("SkuId"),
        line.getField("SkuTitle"),
        line.getField("Publisher"),
        line.getField("SkuDescription"),
        line.getField("UnitOfMeasure"),
        line.getField("TermDuration"),
        line.getField("BillingPlan"),
        line.getField("Market"),
        line.getField("Currency"),
        price(file, line, "UnitPrice"),
        line.getField("PricingTierRangeMin"),
        line.getField("PricingTierRangeMax"),
        line.getField("EffectiveStartDate"),
        line.getField("EffectiveEndDate"),
        line.getField("Tags"),
        price(file, line, "ERP Price"),
        line.getField("Segment"),
        new PreviousValues(line.getField("PreviousValues")));
  }

  private static BigDecimal price(Path file, NamedCsvRecord line, String column)
      throws IOException {
    String text = line.getField(column);
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IOException(
          "%s, line %d: the %s is not a number: %s"
              .formatted(file, line.getStartingLineNumber(), column, text),
          e);
    }
  }

  private static List<String> fields(SheetRow row) {
    return List.of(
        row.changeIndicator(),
        row.productTitle(),
        row.productId(),
        row.skuId(),
        row.skuTitle(),
        row.publisher(),
        row.skuDescription(),
        row.unitOfMeasure(),
        row.termDuration(),
        row.billingPlan(),
        row.market(),
        row.currency(),
        PreviousValues.plain(row.unitPrice()),
        row.pricingTierRangeMin(),
        row.pricingTierRangeMax(),
        row.effectiveStartDate(),
        row.effectiveEndDate(),
        row.tags(),
        PreviousValues.plain(row.erpPrice()),
        row.segment(),
        row.previousValues().text());
  }
}
