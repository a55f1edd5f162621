package io.github.partnerconsole.partnercenter.failure;

import org.jspecify.annotations.Nullable;

/**
 * A 401, also to a token asked for anew: the token is missing, expired, for another audience or
 * lacks multi-factor authentication; nothing was changed.
 */
public final class UnauthorizedException extends PartnerCenterException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String claims;

  /** One that makes no demand. */
  public UnauthorizedException(CallDetails details) {
    this(details, null);
  }

  /** One that demands these claims of the next token. */
  public UnauthorizedException(CallDetails details, @Nullable String claims) {
    super("Partner Center wants another sign-in", details, null);
    this.claims = claims;
  }

  /**
   * What the next token must have been asked for with (a claims challenge, such as for multi-factor
   * authentication), as JSON; null where the service made no such demand.
   */
  public @Nullable String claims() {
    return claims;
  }
}
