package io.github.partnerconsole.partnercenter.transport;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Does the HTTP client's work on the thread at hand, be it the caller's or one of its own; only the
 * client's selector, which must never be kept, hands its work over. So a call costs no more changes
 * of thread than the client's blocking {@code send}, and can still be waited for with a limit.
 */
final class Workers implements Executor, AutoCloseable {
  private final ThreadLocal<Boolean> atHand = ThreadLocal.withInitial(() -> false);
  private final ExecutorService pool =
      Executors.newCachedThreadPool(
          Thread.ofPlatform().daemon().name("partner-center-", 0).factory());

  /** What this begins is done on the calling thread, up to where it has to wait. */
  <T> T here(Supplier<T> beginning) {
    atHand.set(true);
    try {
      return beginning.get();
    } finally {
      atHand.remove();
    }
  }

  @Override
  public void execute(Runnable work) {
    if (atHand.get()) {
      work.run();
    } else {
      pool.execute(() -> {
        atHand.set(true);
        work.run();
      });
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
