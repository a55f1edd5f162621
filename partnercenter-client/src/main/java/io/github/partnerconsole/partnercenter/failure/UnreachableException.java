package io.github.partnerconsole.partnercenter.failure;

import org.jspecify.annotations.Nullable;

/**
 * No answer came and nothing was changed: a read got none, or no byte of a write was sent (no
 * address, no connection, no TLS).
 */
public final class UnreachableException extends PartnerCenterException {
  private static final long serialVersionUID = 1L;

  public UnreachableException(CallDetails details, @Nullable Throwable cause) {
    super("Partner Center was not reached", details, cause);
  }
}
