package io.github.partnerconsole.app.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** The JavaFX toolkit for tests: started once, on the headless platform. */
public final class Fx {
  private static final long PATIENCE_SECONDS = 30;

  private Fx() {}

  /** Runs on the FX thread and brings back the result or the failure. */
  public static <T> T call(Callable<T> work) {
    start();
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** Runs on the FX thread. */
  public static void run(Runnable work) {
    call(() -> {
      work.run();
      return true;
    });
  }

  /** Waits until what is queued on the FX thread has run and two pulses have passed. */
  public static void settle() {
    for (int i = 0; i < 2; i++) {
      CountDownLatch pulse = new CountDownLatch(1);
      run(() -> new Pulse(pulse).start());
      try {
        if (!pulse.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          throw new AssertionError("no pulse");
        }
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static synchronized void start() {
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException alreadyStarted) {
      Platform.setImplicitExit(false);
    }
  }

  private static final class Pulse extends javafx.animation.AnimationTimer {
    private final CountDownLatch seen;

    Pulse(CountDownLatch seen) {
      this.seen = seen;
    }

    @Override
    public void handle(long now) {
      seen.countDown();
      stop();
    }
  }
}
