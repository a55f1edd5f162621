package io.github.partnerconsole.signin.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks a system's store on a platform thread of its own. A keyring may ask its user to unlock it
 * and not come back meanwhile: a native call hears no interrupt, and would hold one of the few
 * carriers of all virtual threads. Here an interrupt ends the waiting, and so does the patience.
 */
final class AsideStore implements SecretStore {
  private final ExecutorService thread = oneThread();
  private final Supplier<SecretStore> opener;
  private final Duration patience;
  private @Nullable SecretStore opened;

  /**
   * A store that is opened at the first call.
   *
   * @param patience after which the store counts as one that does not answer
   */
  AsideStore(Supplier<SecretStore> opener, Duration patience) {
    this.opener = opener;
    this.patience = patience;
  }

  /** Gone a while after the last call, so that nobody has to close the store. */
  private static ExecutorService oneThread() {
    ThreadPoolExecutor one =
        new ThreadPoolExecutor(
            1,
            1,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("secret-store").factory());
    one.allowCoreThreadTimeOut(true);
    return one;
  }

  /** On the store's thread only. */
  private SecretStore opened() {
    if (opened == null) {
      opened = opener.get();
    }
    return opened;
  }

  @Override
  public Optional<String> read(String name) {
    try {
      return answer(() -> opened().read(name));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreInterruptedException();
    }
  }

  /** What has begun is done, also where nobody waits for it any more. */
  @Override
  public void write(String name, String secret) {
    done(() -> opened().write(name, secret));
  }

  /** As {@link #write}. */
  @Override
  public void remove(String name) {
    done(() -> opened().remove(name));
  }

  @Override
  public Kind kind() {
    try {
      return answer(() -> opened().kind());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreInterruptedException();
    }
  }

  private void done(Runnable what) {
    try {
      answer(() -> {
        what.run();
        return true;
      });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private <T> T answer(Callable<T> what) throws InterruptedException {
    Future<T> asked = thread.submit(what);
    try {
      return asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new SecretStoreException("the store keeps silent");
    } catch (ExecutionException e) {
      throw unchanged(e);
    }
  }

  private static RuntimeException unchanged(ExecutionException wrapped) {
    return switch (wrapped.getCause()) {
      case RuntimeException thrown -> thrown;
      case Error error -> throw error;
      case null, default -> new SecretStoreException("the store failed");
    };
  }
}
