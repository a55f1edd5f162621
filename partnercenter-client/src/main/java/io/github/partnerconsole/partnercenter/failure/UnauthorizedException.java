package io.github.partnerconsole.partnercenter.failure;

/**
 * A 401: the token is missing, expired, for another audience or lacks multi-factor authentication;
 * nothing was changed.
 */
public final class UnauthorizedException extends PartnerCenterException {
  private static final long serialVersionUID = 1L;

  public UnauthorizedException(CallDetails details) {
    super("Partner Center wants another sign-in", details, null);
  }
}
