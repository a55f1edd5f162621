package io.github.partnerconsole.signin;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for MSAL; an interrupt ends the waiting at once. */
final class Waiting {
  private Waiting() {}

  /**
   * What comes of it within the time.
   *
   * @param ahead by how much this computer's clock is ahead, for the diagnosis
   */
  static <T> T upTo(
      Duration time, CompletableFuture<T> future, java.util.function.Supplier<Duration> ahead) {
    try {
      return future.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SignInException(new SignInFailure.Cancelled());
    } catch (CancellationException e) {
      throw new SignInException(new SignInFailure.Cancelled());
    } catch (TimeoutException e) {
      throw new SignInException(new SignInFailure.NoAnswer());
    } catch (ExecutionException e) {
      throw new Failed(unwrapped(e), ahead.get());
    }
  }

  private static Throwable unwrapped(Throwable thrown) {
    Throwable reason = thrown;
    while (reason.getCause() != null
        && (reason instanceof ExecutionException || reason instanceof CompletionException)) {
      reason = reason.getCause();
    }
    return reason;
  }

  /** MSAL's exception on its way to whoever knows what it means here; never leaves this package. */
  static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Throwable reason;
    private final transient Duration ahead;

    Failed(Throwable reason, Duration ahead) {
      super("MSAL failed", null, false, false);
      this.reason = reason;
      this.ahead = ahead;
    }

    Throwable reason() {
      return reason;
    }

    SignInFailure failure() {
      return Diagnosis.of(reason, ahead);
    }
  }
}
