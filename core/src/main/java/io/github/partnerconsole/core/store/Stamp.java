package io.github.partnerconsole.core.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes a moment into a file's name so that names sort by time: {@code 20261123-224015-123Z}. */
final class Stamp {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSSX").withZone(ZoneOffset.UTC);

  private Stamp() {}

  static String of(Instant moment) {
    return FORMAT.format(moment);
  }
}
