package io.github.partnerconsole.core.finding;

import java.time.LocalDate;

/**
 * Where a rule comes from. Rules of Partner Center change: each says which page it was read from
 * and when.
 *
 * @param page the page's short name or address
 * @param date the day of the page's state that was read
 */
public record Source(String page, LocalDate date) {

  /** Shorthand for a source whose date is written as ISO text, such as {@code 2023-10-23}. */
  public static Source of(String page, String isoDate) {
    return new Source(page, LocalDate.parse(isoDate));
  }
}
