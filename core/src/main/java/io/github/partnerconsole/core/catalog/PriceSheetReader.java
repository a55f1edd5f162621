package io.github.partnerconsole.core.catalog;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Microsoft's licence-based price sheet, a CSV file in UTF-8 with or without a byte order
 * mark (contract F5). A bad line is named and left out; a file that is no such sheet is refused
 * whole. Lines are taken whatever their dates of validity are.
 */
public final class PriceSheetReader {

  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final Pattern LINE_NUMBER = Pattern.compile("line \\d+");
  private static final int LONGEST_CELL = 100_000;
  private static final int MOST_CELLS = 200;
  private static final int MOST_LINES = 500_000;

  private PriceSheetReader() {}

  /**
   * Reads to the end; the caller closes the stream.
   *
   * @throws SheetRefused if nothing of the file can be used, or its structure cannot be trusted
   */
  public static SheetReading read(InputStream in) throws SheetRefused {
    try {
      return read(lines(in));
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      throw refusal(e);
    }
  }

  private static SheetReading read(Iterator<CsvRecord> lines) throws SheetRefused {
    if (!lines.hasNext()) {
      throw new SheetRefused(SheetRefused.Reason.EMPTY, "");
    }
    SheetHeader header = SheetHeader.of(lines.next().getFields());
    SheetBuilder sheet = new SheetBuilder();
    for (int count = 1; lines.hasNext(); count++) {
      CsvRecord line = lines.next();
      refuseUnreadable(header, line, count);
      sheet.add(new SheetLine(header, line.getStartingLineNumber(), line.getFields()));
    }
    return sheet.build();
  }

  /**
   * A quotation mark that is never closed swallows the lines behind it: they would be missing with
   * nothing said.
   */
  private static void refuseUnreadable(SheetHeader header, CsvRecord line, int count)
      throws SheetRefused {
    boolean spansLines = line.getFields().stream().anyMatch(cell -> cell.indexOf('\n') >= 0);
    if (count > MOST_LINES || (spansLines && line.getFieldCount() != header.width())) {
      throw new SheetRefused(
          SheetRefused.Reason.UNREADABLE, "line " + line.getStartingLineNumber());
    }
  }

  private static Iterator<CsvRecord> lines(InputStream in) throws IOException {
    Reader strict =
        withoutMark(
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(
            CsvRecordHandler.builder().maxFieldSize(LONGEST_CELL).maxFields(MOST_CELLS).build(),
            strict)
        .iterator();
  }

  private static Reader withoutMark(Reader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  private static SheetRefused refusal(Exception failed) {
    for (Throwable e = failed; e != null; e = e.getCause()) {
      if (e instanceof CharacterCodingException) {
        return new SheetRefused(SheetRefused.Reason.NOT_UTF_8, "");
      }
      if (e instanceof IOException) {
        return new SheetRefused(SheetRefused.Reason.UNREADABLE, e.getClass().getSimpleName());
      }
    }
    return new SheetRefused(SheetRefused.Reason.UNREADABLE, lineOf(failed));
  }

  /** The reader says the line only within its sentence; the rest of it may quote the file. */
  private static String lineOf(Exception failed) {
    Matcher line = LINE_NUMBER.matcher(String.valueOf(failed.getMessage()));
    return line.find() ? line.group() : "";
  }
}
