package io.github.partnerconsole.partnercenter.call;

import io.github.partnerconsole.partnercenter.failure.InterruptedCallException;
import io.github.partnerconsole.partnercenter.failure.OutcomeUnknownException;
import io.github.partnerconsole.partnercenter.failure.PartnerCenterException;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import io.github.partnerconsole.partnercenter.failure.ServiceFailureException;
import io.github.partnerconsole.partnercenter.failure.ThrottledException;
import io.github.partnerconsole.partnercenter.failure.UnauthorizedException;
import io.github.partnerconsole.partnercenter.failure.UnreachableException;
import io.github.partnerconsole.partnercenter.failure.UnreadableAnswerException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which failures are worth another try, and after what wait. Every try of a call carries the same
 * MS-RequestId.
 *
 * @param tries how often one call is sent at most, the first time included
 * @param firstWait the wait before the second try where the service names none; it doubles from try
 *     to try
 * @param longestWait where that doubling ends, and the longest Retry-After that is waited for
 */
public record RetryPolicy(int tries, Duration firstWait, Duration longestWait) {
  private static final Duration CENTURY = Duration.ofDays(36_500);

  /**
   * Three tries, half a second and then a second apart, waiting up to a minute where the service
   * asks for it.
   */
  public static final RetryPolicy STANDARD =
      new RetryPolicy(3, Duration.ofMillis(500), Duration.ofMinutes(1));

  /**
   * This policy.
   *
   * @throws IllegalArgumentException where there is no try, a wait is below zero or beyond a
   *     century, or the longest is shorter than the first
   */
  public RetryPolicy {
    if (tries < 1
        || firstWait.isNegative()
        || longestWait.compareTo(firstWait) < 0
        || longestWait.compareTo(CENTURY) > 0) {
      throw new IllegalArgumentException(
          "At least one try, and waits that do not shrink: %d, %s, %s"
              .formatted(tries, firstWait, longestWait));
    }
  }

  /**
   * The wait before the next try, or empty where the failure is final.
   *
   * @param made the tries made so far
   * @param luck a random number from 0 to 1, so that many callers do not come back in step
   */
  public Optional<Duration> waitAfter(PartnerCenterException failure, int made, double luck) {
    // Bounded: whatever is wrong, somebody waits for an answer.
    if (made >= tries) {
      return Optional.empty();
    }
    return switch (failure) {
      // 429: the gateway turned the request away before anything acted on it, and says when to come
      // back.
      case ThrottledException throttled -> asked(throttled.retryAfter(), made, luck);
      // 5xx: most pass; the same MS-RequestId keeps a repeated write from acting twice.
      case ServiceFailureException failed -> asked(failed.retryAfter(), made, luck);
      // No connection, or a read without an answer: nothing was changed, so trying again is safe.
      case UnreachableException _ -> Optional.of(backOff(made, luck));
      // Any other 4xx: the same request would get the same answer.
      case RejectedException _, UnauthorizedException _ -> Optional.empty();
      // A write whose answer was lost is settled by whoever knows how to look it up, never by
      // sending it anew.
      case OutcomeUnknownException _ -> Optional.empty();
      // A body nobody can read does not become readable.
      case UnreadableAnswerException _ -> Optional.empty();
      // Somebody wants this thread to stop.
      case InterruptedCallException _ -> Optional.empty();
    };
  }

  // Never earlier than asked; asked for longer than our limit, the caller decides.
  private Optional<Duration> asked(@Nullable Duration retryAfter, int made, double luck) {
    Duration own = backOff(made, luck);
    if (retryAfter == null) {
      return Optional.of(own);
    }
    return retryAfter.compareTo(longestWait) > 0
        ? Optional.empty()
        : Optional.of(retryAfter.plus(own));
  }

  // Doubles from try to try up to the limit, less up to a half of it by luck.
  private Duration backOff(int made, double luck) {
    long doubled = firstWait.toMillis() << Math.min(made - 1, 16);
    long limited = Math.min(doubled, longestWait.toMillis());
    return Duration.ofMillis(Math.round(limited * (1 - luck / 2)));
  }
}
