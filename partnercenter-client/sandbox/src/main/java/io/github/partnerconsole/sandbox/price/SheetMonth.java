package io.github.partnerconsole.sandbox.price;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A month in which a price sheet is valid. */
record SheetMonth(YearMonth month) {
  private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("yyyyMM");

  static SheetMonth now(InstantSource clock) {
    return new SheetMonth(YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)));
  }

  /**
   * The month of six digits, this month where there are none; refused where it is yet to come.
   *
   * @param text such as 202101
   */
  static SheetMonth of(@Nullable String text, InstantSource clock) {
    if (text == null || text.isEmpty()) {
      return now(clock);
    }
    if (!text.matches("\\d{4}(0[1-9]|1[0-2])")) {
      throw Refusal.property("month", "must be six digits, year and month");
    }
    SheetMonth asked = new SheetMonth(YearMonth.parse(text, DIGITS));
    if (asked.month.isAfter(now(clock).month)) {
      throw new Refusal(ApiError.NOT_FOUND, "a price sheet of " + text);
    }
    return asked;
  }

  String text() {
    return month.format(DIGITS);
  }
}
