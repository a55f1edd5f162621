package io.github.partnerconsole.app.catalogue;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.core.catalog.PriceLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * From when until when a price holds, by the calendar of UTC, as price sheets write it.
 *
 * @param until the last day; Microsoft writes one of the year 9999 for none
 */
record Validity(LocalDate from, LocalDate until) {

  private static final int FOR_EVER = 9999;

  static Validity of(PriceLine line) {
    return new Validity(day(line.effectiveFrom()), day(line.effectiveUntil()));
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  /** In words: {@code from 1 Apr 2025}, {@code 1 Apr 2025 to 30 Nov 2026}. */
  String words() {
    return until.getYear() >= FOR_EVER
        ? text("catalogue.validFrom", Ages.date(from))
        : text("catalogue.validUntil", Ages.date(from), Ages.date(until));
  }
}
