package io.github.partnerconsole.signin;

/**
 * No token can be had. It has no cause and quotes nobody: what MSAL and the identity service write
 * may contain what must not be logged.
 */
public final class SignInException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SignInFailure failure;

  public SignInException(SignInFailure failure) {
    super("No token: " + failure);
    this.failure = failure;
  }

  public SignInFailure failure() {
    return failure;
  }
}
