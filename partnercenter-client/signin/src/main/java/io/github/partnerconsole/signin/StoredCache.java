package io.github.partnerconsole.signin;

import com.microsoft.aad.msal4j.ITokenCacheAccessAspect;
import com.microsoft.aad.msal4j.ITokenCacheAccessContext;
import com.microsoft.aad.msal4j.MsalException;
import io.github.partnerconsole.signin.store.SecretStore;
import io.github.partnerconsole.signin.store.SecretStoreException;

/**
 * Keeps MSAL's token cache in the secret store. It is read once: no other process of ours writes it
 * meanwhile. What cannot be read is dropped, and said once.
 */
final class StoredCache implements ITokenCacheAccessAspect {
  private static final System.Logger LOG = System.getLogger(StoredCache.class.getName());

  private final SecretStore store;
  private final String name;
  private boolean isLoaded;
  private boolean wasDamaged;

  StoredCache(SecretStore store, String name) {
    this.store = store;
    this.name = name;
  }

  @Override
  public synchronized void beforeCacheAccess(ITokenCacheAccessContext context) {
    if (isLoaded) {
      return;
    }
    isLoaded = true;
    try {
      store.read(name).ifPresent(context.tokenCache()::deserialize);
    } catch (MsalException | IllegalArgumentException | IllegalStateException e) {
      // The message quotes the cache, so it is left out.
      LOG.log(System.Logger.Level.WARNING, "A token cache was damaged and is dropped");
      wasDamaged = true;
      forget();
    } catch (SecretStoreException e) {
      LOG.log(System.Logger.Level.WARNING, "A token cache cannot be read: {0}", e.getMessage());
    }
  }

  @Override
  public synchronized void afterCacheAccess(ITokenCacheAccessContext context) {
    if (!context.hasCacheChanged()) {
      return;
    }
    wasDamaged = false;
    try {
      store.write(name, context.tokenCache().serialize());
    } catch (SecretStoreException e) {
      LOG.log(System.Logger.Level.WARNING, "A token cache is not kept: {0}", e.getMessage());
    }
  }

  /** Whether what was kept could not be read, until somebody signs in anew. */
  synchronized boolean wasDamaged() {
    return wasDamaged;
  }

  synchronized void forget() {
    try {
      store.remove(name);
    } catch (SecretStoreException e) {
      LOG.log(System.Logger.Level.WARNING, "A token cache stays: {0}", e.getMessage());
    }
  }
}
