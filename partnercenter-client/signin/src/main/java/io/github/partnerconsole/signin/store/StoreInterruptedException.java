package io.github.partnerconsole.signin.store;

/** Somebody gave up waiting for the store, of which nothing else is known by that. */
public final class StoreInterruptedException extends SecretStoreException {
  private static final long serialVersionUID = 1L;

  public StoreInterruptedException() {
    super("nobody waits for the store any more");
  }
}
