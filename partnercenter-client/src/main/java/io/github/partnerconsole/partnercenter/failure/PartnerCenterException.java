package io.github.partnerconsole.partnercenter.failure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call that did not bring the answer asked for; one type for each thing that the caller can do
 * about it.
 */
public abstract sealed class PartnerCenterException extends RuntimeException
    permits InterruptedCallException,
        OutcomeUnknownException,
        RejectedException,
        ServiceFailureException,
        ThrottledException,
        UnauthorizedException,
        UnreachableException,
        UnreadableAnswerException {
  private static final long serialVersionUID = 1L;

  private final CallDetails details;

  PartnerCenterException(String what, CallDetails details, @Nullable Throwable cause) {
    super(what + ": " + details.line(), cause);
    this.details = details;
  }

  /** All that is known about the call. */
  public CallDetails details() {
    return details;
  }

  /** The HTTP status, null where no answer came. */
  public @Nullable Integer status() {
    return details.status();
  }

  /** Partner Center's error code as text, null where the answer had none. */
  public @Nullable String code() {
    return details.code();
  }

  /** What the service wrote, null where it wrote nothing. */
  public @Nullable String description() {
    return details.description();
  }

  /** The MS-RequestId of all tries of the call. */
  public UUID requestId() {
    return details.requestId();
  }

  /** The MS-CorrelationId of all tries of the call, which Microsoft's support asks for. */
  public UUID correlationId() {
    return details.correlationId();
  }
}
