package io.github.partnerconsole.sandbox.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** A table that is part of the sandbox: CSV with a header line, kept beside a class. */
public final class Table {
  private Table() {}

  /** All records of the table with this file name in the package of the given class. */
  public static List<NamedCsvRecord> read(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the sandbox lacks its table " + name);
      }
      try (CsvReader<NamedCsvRecord> csv =
          CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, UTF_8))) {
        return csv.stream().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a field that lists them, separated by blanks. */
  public static List<String> words(String field) {
    return field.isBlank() ? List.of() : List.of(field.strip().split(" ", -1));
  }
}
