package io.github.partnerconsole.signin;

import com.microsoft.aad.msal4j.ITokenCacheAccessAspect;
import com.microsoft.aad.msal4j.ITokenCacheAccessContext;
import com.microsoft.aad.msal4j.MsalException;
import io.github.partnerconsole.signin.store.DamagedSecretException;
import io.github.partnerconsole.signin.store.SecretStore;
import io.github.partnerconsole.signin.store.SecretStoreException;
import io.github.partnerconsole.signin.store.StoreInterruptedException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps the token cache of one sign-in in the secret store, until the sign-in is left: what MSAL
 * brings later is not kept. It is read once, since no other process of ours writes it meanwhile.
 * What cannot be read is dropped, and said.
 */
final class StoredCache implements ITokenCacheAccessAspect {
  private static final System.Logger LOG = System.getLogger(StoredCache.class.getName());

  private final SecretStore store;
  private final String name;
  private final Supplier<Optional<String>> first;
  private boolean isLoaded;
  private boolean isLeft;
  private boolean wasDamaged;

  /**
   * A cache that is kept under this name.
   *
   * @param first what is in it at first
   */
  StoredCache(SecretStore store, String name, Supplier<Optional<String>> first) {
    this.store = store;
    this.name = name;
    this.first = first;
  }

  @Override
  public synchronized void beforeCacheAccess(ITokenCacheAccessContext context) {
    if (isLoaded) {
      return;
    }
    try {
      first.get().ifPresent(context.tokenCache()::deserialize);
      isLoaded = true;
    } catch (DamagedSecretException
        | MsalException
        | IllegalArgumentException
        | IllegalStateException e) {
      // The message quotes the cache, so it is left out.
      LOG.log(System.Logger.Level.WARNING, "A token cache was damaged and is dropped");
      isLoaded = true;
      wasDamaged = true;
      drop();
    } catch (StoreInterruptedException e) {
      throw e;
    } catch (SecretStoreException e) {
      isLoaded = true;
      LOG.log(System.Logger.Level.WARNING, "A token cache cannot be read: {0}", e.getMessage());
    }
  }

  @Override
  public synchronized void afterCacheAccess(ITokenCacheAccessContext context) {
    if (isLeft || !context.hasCacheChanged()) {
      return;
    }
    wasDamaged = false;
    try {
      store.write(name, context.tokenCache().serialize());
    } catch (SecretStoreException e) {
      LOG.log(System.Logger.Level.WARNING, "A token cache is not kept: {0}", e.getMessage());
    }
  }

  /** Whether what was kept could not be read. */
  synchronized boolean wasDamaged() {
    return wasDamaged;
  }

  /** Nothing is kept from now on. */
  synchronized void leave() {
    isLeft = true;
  }

  private void drop() {
    try {
      store.remove(name);
    } catch (SecretStoreException e) {
      LOG.log(System.Logger.Level.WARNING, "A token cache stays: {0}", e.getMessage());
    }
  }
}
