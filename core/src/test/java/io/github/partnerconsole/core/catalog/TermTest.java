package io.github.partnerconsole.core.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

  @Test
  @Tag("scenario-5")
  void aYearFromALeapDayEndsTheDayBeforeTheLastOfFebruary() {
    assertEquals(LocalDate.parse("2029-02-27"), Term.P1Y.lastDay(LocalDate.parse("2028-02-29")));
  }

  @ParameterizedTest
  @CsvSource({
    "P1M, 2026-01-31, 2026-02-27",
    "P1M, 2028-01-31, 2028-02-28",
    "P1M, 2026-01-30, 2026-02-27",
    "P1M, 2026-01-29, 2026-02-27",
    "P1M, 2026-01-28, 2026-02-27",
    "P1M, 2026-02-28, 2026-03-27",
    "P1M, 2026-03-31, 2026-04-29",
    "P1M, 2026-04-30, 2026-05-29",
    "P1M, 2026-05-31, 2026-06-29",
    "P1M, 2026-06-30, 2026-07-29",
    "P1M, 2026-07-31, 2026-08-30",
    "P1M, 2026-08-31, 2026-09-29",
    "P1M, 2026-09-30, 2026-10-29",
    "P1M, 2026-10-31, 2026-11-29",
    "P1M, 2026-11-30, 2026-12-29",
    "P1M, 2026-12-31, 2027-01-30",
    "P1M, 2026-03-01, 2026-03-31",
    "P1Y, 2027-02-28, 2028-02-27",
    "P1Y, 2026-01-01, 2026-12-31",
    "P3Y, 2028-02-29, 2031-02-27",
    "P3Y, 2025-02-28, 2028-02-27",
  })
  void endsTheDayBeforeItsDayComesAgain(Term term, LocalDate start, LocalDate last) {
    assertEquals(last, term.lastDay(start));
  }
}
