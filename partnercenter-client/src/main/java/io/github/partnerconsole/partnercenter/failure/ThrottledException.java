package io.github.partnerconsole.partnercenter.failure;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A 429: too many requests, and the wait asked for is longer than the client waits or did not help;
 * nothing was changed.
 */
public final class ThrottledException extends PartnerCenterException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  public ThrottledException(CallDetails details, @Nullable Duration retryAfter) {
    super("Partner Center asks to wait", details, null);
    this.retryAfter = retryAfter;
  }

  /** The wait that the service asked for, null where it named none. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
