package io.github.partnerconsole.partnercenter.failure;

import org.jspecify.annotations.Nullable;

/**
 * A write that may or may not have taken effect: its answer was lost, could not be read, or the
 * service failed at every try; the status, code and description are those of the last answer, if
 * any, and the cause says what happened. Look the result up before sending it again.
 */
public final class OutcomeUnknownException extends PartnerCenterException {
  private static final long serialVersionUID = 1L;

  public OutcomeUnknownException(CallDetails details, @Nullable Throwable cause) {
    super("It is not known whether Partner Center acted", details, cause);
  }
}
