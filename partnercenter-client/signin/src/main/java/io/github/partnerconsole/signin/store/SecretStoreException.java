package io.github.partnerconsole.signin.store;

/** The system's credential store does not answer; the message names no secret. */
public sealed class SecretStoreException extends RuntimeException
    permits DamagedSecretException, StoreInterruptedException {
  private static final long serialVersionUID = 1L;

  public SecretStoreException(String what) {
    super(what);
  }
}
