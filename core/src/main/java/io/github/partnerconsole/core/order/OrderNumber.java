package io.github.partnerconsole.core.order;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Our own number of an order, such as {@code PC-2026-1123-004}: its day and a count within the day.
 */
public record OrderNumber(String value) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("'PC'-yyyy-MMdd", Locale.ROOT);

  /** The order of that count, 1 for the first of the day. */
  public static OrderNumber of(LocalDate day, int count) {
    return new OrderNumber(String.format(Locale.ROOT, "%s-%03d", DAY.format(day), count));
  }

  /** The day it was given on. */
  LocalDate day() {
    return LocalDate.parse(value.substring(0, value.lastIndexOf('-')), DAY);
  }

  @Override
  public String toString() {
    return value;
  }
}
