package io.github.partnerconsole.sandbox.partner;

import io.github.partnerconsole.sandbox.http.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as callers of the audit trail write it. */
final class AuditDay {
  private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,3})(T.*)?");

  /** As Microsoft's .NET SDK writes it: 6/1/2017 12:00:00 AM. */
  private static final Pattern AMERICAN =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})( \\d{1,2}:\\d{2}(:\\d{2})?( [AaPp][Mm])?)?");

  private AuditDay() {}

  /**
   * The day: {@code yyyy-mm-dd}, with or without a time. Microsoft's own Java SDK 1.15 writes the
   * day of the year in place of the day of the month, and its .NET SDK the American form of the
   * documented request (get-a-record-of-partner-center-activity page, 2022-06); both are
   * understood.
   */
  static LocalDate of(String name, String text) {
    Matcher parts = FORM.matcher(text);
    Matcher american = AMERICAN.matcher(text);
    try {
      if (american.matches()) {
        return LocalDate.of(number(american, 3), number(american, 1), number(american, 2));
      }
      if (!parts.matches()) {
        throw Refusal.property(name, "is a date such as 2026-11-25");
      }
      int day = number(parts, 3);
      return day > 31
          ? LocalDate.ofYearDay(number(parts, 1), day)
          : LocalDate.of(number(parts, 1), number(parts, 2), day);
    } catch (DateTimeException e) {
      throw Refusal.property(name, "is no day of the calendar");
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
