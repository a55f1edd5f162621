package io.github.partnerconsole.partnercenter.call;

import java.time.Duration;

/**
 * How many requests may leave for one host within a span of time. Beyond it a call waits for its
 * turn, first come first served; an interrupt ends the wait.
 *
 * @param requests how many, at least 1; every try counts, also one that is refused
 * @param per within any span of this length, however the requests lie in it
 */
public record RateLimit(int requests, Duration per) {
  /** Each of them is remembered for as long as the span is. */
  private static final int MOST = 100_000;

  private static final Duration LONGEST = Duration.ofDays(366);

  /**
   * What Partner Center grants for customers, orders and subscriptions: 500 requests a minute and
   * partner tenant (api-throttling-guidance page, 2023-10).
   */
  public static final RateLimit PARTNER_CENTER = new RateLimit(500, Duration.ofMinutes(1));

  /** None that is felt: for a service that has no limit, such as a sandbox. */
  public static final RateLimit NONE = new RateLimit(1, Duration.ZERO);

  /**
   * This limit.
   *
   * @throws IllegalArgumentException for less than one request or more than 100,000, for which
   *     {@link #NONE} is meant, or for a span below zero or beyond a year
   */
  public RateLimit {
    if (requests < 1 || requests > MOST || per.isNegative() || per.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "From 1 to %d requests in a span of time: %d in %s".formatted(MOST, requests, per));
    }
  }
}
