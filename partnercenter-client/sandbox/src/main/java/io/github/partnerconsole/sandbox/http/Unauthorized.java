package io.github.partnerconsole.sandbox.http;

/** A token is missing, not ours or expired: the gateway's 401, which has no body and no code. */
public final class Unauthorized extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unauthorized() {
    super("unauthorized", null, false, false);
  }
}
