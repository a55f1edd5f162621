package io.github.partnerconsole.partnercenter.failure;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A 5xx to a read at every try. A write answered so is an {@link OutcomeUnknownException} with this
 * as its cause.
 */
public final class ServiceFailureException extends PartnerCenterException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  public ServiceFailureException(CallDetails details, @Nullable Duration retryAfter) {
    super("Partner Center failed", details, null);
    this.retryAfter = retryAfter;
  }

  /** The wait that the service asked for, null where it named none. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
