package io.github.partnerconsole.partnercenter.failure;

import org.jspecify.annotations.Nullable;

/**
 * A read was answered with something that is not what this client knows: another format, a missing
 * id, a redirect. A write answered so is an {@link OutcomeUnknownException} with this as its cause.
 */
public final class UnreadableAnswerException extends PartnerCenterException {
  private static final long serialVersionUID = 1L;

  public UnreadableAnswerException(CallDetails details, @Nullable Throwable cause) {
    super("Partner Center's answer cannot be read", details, cause);
  }
}
