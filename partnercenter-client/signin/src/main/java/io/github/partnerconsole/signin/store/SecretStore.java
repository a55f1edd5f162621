package io.github.partnerconsole.signin.store;

import java.util.Optional;

/**
 * Keeps secrets for the user who runs this program: tokens, and what an application proves itself
 * with. Safe for many threads. Never a plain file.
 */
public interface SecretStore {

  /**
   * The secret of this name.
   *
   * @throws DamagedSecretException where it is kept, and cannot be read any more
   * @throws StoreInterruptedException where the thread was interrupted before the answer came
   * @throws SecretStoreException where the store does not answer
   */
  Optional<String> read(String name);

  /**
   * Keeps a secret, in place of one of the same name.
   *
   * @throws SecretStoreException where the store does not answer
   */
  void write(String name, String secret);

  /**
   * Forgets a secret, if there is one.
   *
   * @throws SecretStoreException where the store does not answer, so that it may still have it
   */
  void remove(String name);

  /** Where the secrets are now. */
  Kind kind();

  /** Where secrets are. */
  enum Kind {
    /** Files that Windows encrypts for this user (DPAPI). */
    WINDOWS,
    /** The login keychain of macOS. */
    KEYCHAIN,
    /** The desktop's keyring, through libsecret. */
    KEYRING,
    /** Nowhere but in this process: gone when it ends. */
    MEMORY;

    /** Whether a secret is still there after a restart. */
    public boolean isLasting() {
      return this != MEMORY;
    }
  }
}
