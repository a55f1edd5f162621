package io.github.partnerconsole.core.catalog;

import java.time.LocalDate;
import java.time.Period;

/** How long a customer commits itself. The price sheet writes it as an ISO 8601 period. */
public enum Term {
  P1M(1),
  P1Y(12),
  P3Y(36);

  private final int months;

  Term(int months) {
    this.months = months;
  }

  public int months() {
    return months;
  }

  /**
   * The last day of a term that starts on the given day: the day before the same day of the month
   * it ends in; where that month is too short, the day before its last day. So 31 January gives 27
   * February (28 in a leap year), and 29 February 2028 gives 27 February 2029.
   *
   * <p>Source: interworks.cloud documentation, New Commerce end-of-month arithmetic,
   * pages/669385036, read 2026-11.
   */
  public LocalDate lastDay(LocalDate start) {
    return start.plus(Period.ofMonths(months)).minusDays(1);
  }
}
