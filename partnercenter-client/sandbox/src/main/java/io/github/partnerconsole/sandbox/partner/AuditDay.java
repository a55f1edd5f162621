package io.github.partnerconsole.sandbox.partner;

import io.github.partnerconsole.sandbox.http.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as callers of the audit trail write it. */
final class AuditDay {
  private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,3})(T.*)?");

  private AuditDay() {}

  /**
   * The day: {@code yyyy-mm-dd}, with or without a time. Microsoft's own Java SDK 1.15 writes the
   * day of the year in place of the day of the month, which is understood too.
   */
  static LocalDate of(String name, String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw Refusal.property(name, "is a date such as 2026-11-25");
    }
    try {
      int year = Integer.parseInt(parts.group(1));
      int day = Integer.parseInt(parts.group(3));
      return day > 31
          ? LocalDate.ofYearDay(year, day)
          : LocalDate.of(year, Integer.parseInt(parts.group(2)), day);
    } catch (DateTimeException e) {
      throw Refusal.property(name, "is no day of the calendar");
    }
  }
}
