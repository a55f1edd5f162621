package io.github.partnerconsole.app.ui;

import static io.github.partnerconsole.app.ui.Texts.text;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Ages and moments in words, as seen from now.
 *
 * @param clock tells now
 * @param zone the user's time zone
 */
public record Ages(InstantSource clock, ZoneId zone) {
  private static final DateTimeFormatter MINUTE = format("HH:mm");
  private static final DateTimeFormatter SECOND = format("HH:mm:ss");
  private static final DateTimeFormatter DAY = format("d MMM");
  private static final DateTimeFormatter DATE = format("d MMM yyyy");
  private static final DateTimeFormatter LONG_DATE = format("EEEE, d MMMM yyyy");

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** How old data is: {@code just now}, {@code 3 h old}, {@code 22 days old}. */
  public String old(Instant since) {
    Duration age = age(since);
    return isNow(age) ? text("age.now") : text("age.old", span(age));
  }

  /** How long ago something happened: {@code just now}, {@code 10 min ago}. */
  public String ago(Instant since) {
    Duration age = age(since);
    return isNow(age) ? text("age.now") : text("age.ago", span(age));
  }

  /**
   * A moment to the minute: {@code 09:47}, {@code Yesterday}, {@code 18 Nov}, {@code 3 Dec 2025}.
   */
  public String moment(Instant at) {
    ZonedDateTime then = at.atZone(zone);
    LocalDate today = today();
    LocalDate day = then.toLocalDate();
    if (day.equals(today)) {
      return MINUTE.format(then);
    }
    if (day.equals(today.minusDays(1))) {
      return text("age.yesterday");
    }
    return day.getYear() == today.getYear() ? DAY.format(day) : DATE.format(day);
  }

  /** A moment to the second, for the journal only: {@code 09:14:07}. */
  public String second(Instant at) {
    return SECOND.format(at.atZone(zone));
  }

  /** A moment to the second with its day where that is not today: {@code 18 Nov, 09:14:07}. */
  public String exact(Instant at) {
    LocalDate day = at.atZone(zone).toLocalDate();
    if (day.equals(today())) {
      return second(at);
    }
    String then = day.getYear() == today().getYear() ? DAY.format(day) : DATE.format(day);
    return text("age.exact", then, second(at));
  }

  /** Today in full: {@code Monday, 23 November 2026}. */
  public String todayInFull() {
    return LONG_DATE.format(today());
  }

  /** A length of time in its largest unit, or that there is hardly any. */
  public static String length(Duration length) {
    return isNow(length) ? text("age.now") : span(length);
  }

  /** A length of time in its largest unit: {@code 10 min}, {@code 3 h}, {@code 22 days}. */
  public static String span(Duration length) {
    if (length.toHours() < 1) {
      return text("age.minutes", length.toMinutes());
    }
    return length.toDays() < 1
        ? text("age.hours", length.toHours())
        : text("age.days", length.toDays());
  }

  /** A day with its year: {@code 14 Nov 2026}. */
  public static String date(LocalDate day) {
    return DATE.format(day);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private Duration age(Instant since) {
    return Duration.between(since, clock.instant());
  }

  private static boolean isNow(Duration age) {
    return age.compareTo(Duration.ofMinutes(1)) < 0;
  }
}
