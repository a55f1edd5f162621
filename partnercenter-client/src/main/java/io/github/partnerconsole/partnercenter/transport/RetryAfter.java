package io.github.partnerconsole.partnercenter.transport;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Retry-After header: a number of seconds or an HTTP date (RFC 9110, 10.2.3), which has
 * three forms, two of them of old (5.6.7).
 */
final class RetryAfter {
  private static final long LONGEST = 999_999_999;
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.RFC_1123_DATE_TIME,
          old("EEEE, dd-MMM-uu HH:mm:ss 'GMT'"),
          old("EEE MMM ppd HH:mm:ss uuuu"));

  private RetryAfter() {}

  /** The wait from now, never negative; null where the header says nothing that can be read. */
  static @Nullable Duration read(String header, Instant now) {
    String text = header.strip();
    if (text.matches("\\d+")) {
      // A number that is too long for a number of seconds asks for a wait beyond all limits.
      return Duration.ofSeconds(text.length() > 9 ? LONGEST : Long.parseLong(text));
    }
    return DATES.stream()
        .flatMap(form -> moment(text, form).stream())
        .findFirst()
        .map(then -> then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO)
        .orElse(null);
  }

  private static DateTimeFormatter old(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }

  private static Optional<Instant> moment(String date, DateTimeFormatter form) {
    try {
      return Optional.of(form.parse(date, Instant::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
