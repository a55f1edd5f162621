package io.github.partnerconsole.signin.store;

import java.util.Optional;

/**
 * A store that goes on in memory from the moment that the one behind it fails, and says so by its
 * kind. What the one behind may still keep it goes on to remove there.
 */
final class SoftStore implements SecretStore {
  private static final System.Logger LOG = System.getLogger(SoftStore.class.getName());

  private final SecretStore memory = new MemoryStore();
  private final SecretStore behind;
  private volatile SecretStore current;

  SoftStore(SecretStore behind) {
    this.behind = behind;
    current = behind;
  }

  @Override
  public Optional<String> read(String name) {
    try {
      Optional<String> found = current.read(name);
      // So that what was read is not lost when a later call fails.
      found.ifPresent(secret -> memory.write(name, secret));
      return found;
    } catch (DamagedSecretException | StoreInterruptedException e) {
      throw e;
    } catch (SecretStoreException e) {
      return goOnInMemory(e).read(name);
    }
  }

  @Override
  public void write(String name, String secret) {
    memory.write(name, secret);
    try {
      current.write(name, secret);
    } catch (SecretStoreException e) {
      goOnInMemory(e);
    }
  }

  @Override
  public void remove(String name) {
    memory.remove(name);
    try {
      behind.remove(name);
    } catch (SecretStoreException e) {
      goOnInMemory(e);
      throw e;
    }
  }

  @Override
  public Kind kind() {
    try {
      return current.kind();
    } catch (StoreInterruptedException e) {
      throw e;
    } catch (SecretStoreException e) {
      return goOnInMemory(e).kind();
    }
  }

  private SecretStore goOnInMemory(SecretStoreException e) {
    LOG.log(System.Logger.Level.WARNING, "Secrets are kept in memory only: {0}", e.getMessage());
    current = memory;
    return memory;
  }
}
