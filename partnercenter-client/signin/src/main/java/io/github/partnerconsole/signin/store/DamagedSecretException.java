package io.github.partnerconsole.signin.store;

/** The store answers, but what it keeps under this name cannot be read any more. */
public final class DamagedSecretException extends SecretStoreException {
  private static final long serialVersionUID = 1L;

  public DamagedSecretException() {
    super("what is kept cannot be read");
  }
}
