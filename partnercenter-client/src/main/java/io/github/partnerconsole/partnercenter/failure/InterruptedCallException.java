package io.github.partnerconsole.partnercenter.failure;

import org.jspecify.annotations.Nullable;

/**
 * The calling thread was interrupted before a write was sent or before a read was answered; nothing
 * was changed, and the thread's interrupt flag is set.
 */
public final class InterruptedCallException extends PartnerCenterException {
  private static final long serialVersionUID = 1L;

  public InterruptedCallException(CallDetails details, @Nullable Throwable cause) {
    super("The thread was interrupted", details, cause);
  }
}
