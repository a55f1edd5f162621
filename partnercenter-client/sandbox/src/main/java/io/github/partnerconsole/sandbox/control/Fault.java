package io.github.partnerconsole.sandbox.control;

import java.time.Duration;

/** A way in which one call can go wrong without Partner Center having refused it. */
public sealed interface Fault {

  /** The gateway's 429, with {@code Retry-After} in whole seconds; the call has no effect. */
  record Throttle(Duration retryAfter) implements Fault {
    public Throttle {
      if (retryAfter.isNegative()) {
        throw new IllegalArgumentException("retryAfter must not be negative: " + retryAfter);
      }
    }
  }

  /** An answer with a status from 500 to 599; the call has no effect. */
  record ServerError(int status) implements Fault {
    public ServerError {
      if (status < 500 || status > 599) {
        throw new IllegalArgumentException("status must be 500 to 599: " + status);
      }
    }
  }

  /** The connection ends without an answer, and the call has no effect. */
  record DropBeforeEffect() implements Fault {}

  /** The call has its effect, then the connection ends without an answer. */
  record DropAfterEffect() implements Fault {}

  /** The call has its effect at once, and is answered only after this time. */
  record Slow(Duration delay) implements Fault {
    public Slow {
      if (delay.isNegative()) {
        throw new IllegalArgumentException("delay must not be negative: " + delay);
      }
    }
  }

  /** The call has its effect; half of the answer comes, then the connection ends. */
  record TruncatedBody() implements Fault {}

  /** The call has its effect; the status is right, but a page of something else stands in it. */
  record Garbage() implements Fault {}

  /**
   * The call has its effect; each status, type and the like in the answer is one never heard of.
   */
  record UnknownValues() implements Fault {}

  /** The token counts as expired: 401, and the call has no effect. */
  record ExpiredToken() implements Fault {}

  /** The call has its effect, but is answered as if it took its time: 202 with Location. */
  record Accepted() implements Fault {}
}
