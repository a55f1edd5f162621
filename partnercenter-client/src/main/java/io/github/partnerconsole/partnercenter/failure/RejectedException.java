package io.github.partnerconsole.partnercenter.failure;

/**
 * The service understood the request and said no (a 4xx other than 401 and 429); nothing was
 * changed.
 */
public final class RejectedException extends PartnerCenterException {
  private static final long serialVersionUID = 1L;

  public RejectedException(CallDetails details) {
    super("Partner Center refused the request", details, null);
  }
}
