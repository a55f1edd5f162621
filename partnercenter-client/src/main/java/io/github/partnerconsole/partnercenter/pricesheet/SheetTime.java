package io.github.partnerconsole.partnercenter.pricesheet;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Of which time a price sheet is (get-a-price-sheet page, 2023-08).
 *
 * @param timeline current, history or future
 * @param month of history only, else null
 */
public record SheetTime(String timeline, @Nullable YearMonth month) {

  /** Of today. */
  public static SheetTime current() {
    return new SheetTime("current", null);
  }

  /** Of a month that is over. */
  public static SheetTime of(YearMonth month) {
    return new SheetTime("history", month);
  }

  /** What will be valid next; where nothing is going to change there is none, which is a 404. */
  public static SheetTime future() {
    return new SheetTime("future", null);
  }
}
