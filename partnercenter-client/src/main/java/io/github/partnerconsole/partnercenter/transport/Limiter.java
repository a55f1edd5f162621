package io.github.partnerconsole.partnercenter.transport;

import io.github.partnerconsole.partnercenter.call.RateLimit;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Lets requests leave no faster than a limit allows, in the order in which they came. A thread that
 * is interrupted while it waits takes nobody's place.
 */
final class Limiter {
  // The server counts arrivals: one request's slow way must not bring two spans together.
  private static final Duration SLACK = Duration.ofSeconds(1);

  // Fair, and held by the thread whose turn is next while it waits; the others queue for the lock.
  private final ReentrantLock turn = new ReentrantLock(true);
  private final long span;
  private final long[] left;
  private final LongSupplier nanos;
  private final Pause pause;
  private long count;

  /**
   * A limiter that nothing has passed yet.
   *
   * @param nanos a clock like {@link System#nanoTime()}
   */
  Limiter(RateLimit limit, LongSupplier nanos, Pause pause) {
    this.left = new long[limit.per().isZero() ? 0 : limit.requests()];
    this.span = limit.per().plus(slack(limit.per())).toNanos();
    this.nanos = nanos;
    this.pause = pause;
  }

  /** Returns when one more request may leave. */
  void pass() throws InterruptedException {
    if (left.length == 0) {
      return;
    }
    turn.lockInterruptibly();
    try {
      int place = (int) (count % left.length);
      long now = nanos.getAsLong();
      if (count >= left.length) {
        now = waitedUntil(left[place] + span, now);
      }
      left[place] = now;
      count++;
    } finally {
      turn.unlock();
    }
  }

  private long waitedUntil(long due, long start) throws InterruptedException {
    long now = start;
    while (due - now > 0) {
      pause.pause(Duration.ofNanos(due - now));
      now = nanos.getAsLong();
    }
    return now;
  }

  private static Duration slack(Duration per) {
    Duration tenth = per.dividedBy(10);
    return tenth.compareTo(SLACK) < 0 ? tenth : SLACK;
  }
}
