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
}
