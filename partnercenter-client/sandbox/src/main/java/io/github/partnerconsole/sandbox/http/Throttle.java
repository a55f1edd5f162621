package io.github.partnerconsole.sandbox.http;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.control.Switches;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps callers to each {@link CallLimit} while {@link Switch#THROTTLING} is on. Every call counts,
 * also one that is refused for whatever reason (api-throttling-guidance page, 2022-07), so that who
 * goes on calling goes on waiting.
 */
public final class Throttle {
  private static final int MANY_BUCKETS = 1_000;

  private final Switches switches;
  private final InstantSource clock;
  private final Map<String, Bucket> buckets = new HashMap<>();

  public Throttle(Switches switches, InstantSource clock) {
    this.switches = switches;
    this.clock = clock;
  }

  /**
   * How long the caller has to wait; empty where the call may pass.
   *
   * @param template of the route
   * @param customer the customer tenant, an empty text where the call names none
   */
  synchronized Optional<Duration> wait(
      String method, String template, String partner, String customer) {
    if (!switches.isOn(Switch.THROTTLING)) {
      return Optional.empty();
    }
    return CallLimit.of(method, template)
        .flatMap(limit ->
            bucket(limit, limit.bucket(partner, customer.toLowerCase(Locale.ROOT)))
                .take(clock.instant()));
  }

  /** Customers that nobody has asked for in a while are forgotten. */
  private Bucket bucket(CallLimit limit, String name) {
    if (buckets.size() > MANY_BUCKETS) {
      Instant now = clock.instant();
      buckets.values().removeIf(bucket -> bucket.isIdle(now));
    }
    return buckets.computeIfAbsent(name, _ -> new Bucket(limit));
  }

  /** The latest calls, no more than are let in: whether the oldest of them is recent decides. */
  private record Bucket(CallLimit limit, Deque<Instant> latest) {
    Bucket(CallLimit limit) {
      this(limit, new ArrayDeque<>());
    }

    Optional<Duration> take(Instant now) {
      boolean isOver = latest.size() == limit.calls() && isRecent(latest.getFirst(), now);
      if (latest.size() == limit.calls()) {
        latest.removeFirst();
      }
      latest.addLast(now);
      return isOver
          ? Optional.of(wholeSeconds(Duration.between(now, latest.getFirst().plus(limit.window()))))
          : Optional.empty();
    }

    boolean isIdle(Instant now) {
      return !isRecent(latest.getLast(), now);
    }

    private boolean isRecent(Instant call, Instant now) {
      return call.isAfter(now.minus(limit.window()));
    }

    private static Duration wholeSeconds(Duration wait) {
      return Duration.ofSeconds(Math.max(1, wait.plusMillis(999).toSeconds()));
    }
  }
}
