package io.github.partnerconsole.signin.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Finds the credential store of the system that this program runs on. */
public final class SystemStore {
  private static final System.Logger LOG = System.getLogger(SystemStore.class.getName());

  /** For a desktop that asks its user to unlock the keyring. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private SystemStore() {}

  /**
   * The system's store, or one in memory where there is none that answers. May take a while, as the
   * desktop may ask the user to unlock it.
   *
   * @param application the name that its secrets are filed under
   * @param folder where Windows' encrypted files are put; other systems need none
   * @throws StoreInterruptedException where the thread is interrupted meanwhile
   */
  public static SecretStore open(String application, Path folder) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    try {
      SecretStore found = new AsideStore(() -> found(system, application, folder), PATIENCE);
      found.read("probe");
      return new SoftStore(found);
    } catch (StoreInterruptedException e) {
      throw e;
    } catch (RuntimeException | LinkageError e) {
      // Whatever a system does here, the program goes on without its store.
      Object what = e instanceof SecretStoreException ? e.getMessage() : e.getClass();
      LOG.log(System.Logger.Level.WARNING, "Secrets are kept in memory only: {0}", what);
      return new MemoryStore();
    }
  }

  private static SecretStore found(String system, String application, Path folder) {
    if (system.startsWith("windows")) {
      return new WindowsStore(folder);
    }
    return system.startsWith("mac")
        ? new KeychainStore(application)
        : new KeyringStore(application);
  }
}
