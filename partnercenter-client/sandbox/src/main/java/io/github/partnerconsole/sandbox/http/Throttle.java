package io.github.partnerconsole.sandbox.http;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.control.Switches;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * Counts the calls of the last minute for each customer tenant and, of calls that name none, for
 * the partner: 500 are let in, refused ones count too (api-throttling-guidance page, 2023-10). Only
 * while {@link Switch#THROTTLING} is on.
 */
public final class Throttle {
  private static final int CALLS = 500;
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final String THROTTLED = "/customers";

  private final Switches switches;
  private final InstantSource clock;
  private final Map<String, Queue<Instant>> calls = new HashMap<>();

  public Throttle(Switches switches, InstantSource clock) {
    this.switches = switches;
    this.clock = clock;
  }

  /**
   * How long the caller has to wait; empty where the call may pass.
   *
   * @param operation the template of the route
   * @param tenant the customer's, an empty text where the call names none
   */
  synchronized Optional<Duration> wait(String operation, String tenant) {
    if (!switches.isOn(Switch.THROTTLING) || !operation.contains(THROTTLED)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Queue<Instant> recent = calls.computeIfAbsent(tenant, _ -> new ArrayDeque<>());
    while (!recent.isEmpty() && !recent.element().isAfter(now.minus(WINDOW))) {
      recent.remove();
    }
    boolean isOver = recent.size() >= CALLS;
    Instant free = isOver ? recent.element().plus(WINDOW) : now;
    recent.add(now);
    return isOver ? Optional.of(wholeSeconds(Duration.between(now, free))) : Optional.empty();
  }

  private static Duration wholeSeconds(Duration wait) {
    return Duration.ofSeconds(Math.max(1, wait.plusMillis(999).toSeconds()));
  }
}
