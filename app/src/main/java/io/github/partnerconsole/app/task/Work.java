package io.github.partnerconsole.app.task;

import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work for a {@link Background}, with what shall happen after it.
 *
 * @param <T> what it brings back
 */
public final class Work<T> {

  private final Callable<T> body;
  private final Function<Work<T>, Cancellable> launcher;
  private Consumer<? super T> success = _ -> {};
  private @Nullable Consumer<? super Failure> failure;
  private Runnable end = () -> {};
  private boolean toTheEnd;

  Work(Callable<T> body, Function<Work<T>, Cancellable> launcher) {
    this.body = body;
    this.launcher = launcher;
  }

  /** Is called with the result. */
  public Work<T> onSuccess(Consumer<? super T> handler) {
    success = handler;
    return this;
  }

  /** Is called when the world said no. Without it, a failure counts as a bug. */
  public Work<T> onFailure(Consumer<? super Failure> handler) {
    failure = handler;
    return this;
  }

  /** Is called before any other handler, also when a bug ended the work; not when cancelled. */
  public Work<T> onEnd(Runnable handler) {
    end = handler;
    return this;
  }

  /**
   * Makes the work one that must not be broken off, such as writing to disk: it is never
   * interrupted, and closing the background waits for it.
   */
  public Work<T> toTheEnd() {
    toTheEnd = true;
    return this;
  }

  public Cancellable start() {
    return launcher.apply(this);
  }

  boolean runsToTheEnd() {
    return toTheEnd;
  }

  /** Runs the work on the calling thread; the answer tells its outcome to the handlers. */
  Runnable perform(Consumer<Throwable> bugs) {
    try {
      T result = body.call();
      return () -> tell(() -> success.accept(result), bugs);
    } catch (GatewayException e) {
      return () -> tell(() -> failed(e, bugs), bugs);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return () -> tell(() -> bugs.accept(e), bugs);
    } catch (Throwable e) {
      return () -> tell(() -> bugs.accept(e), bugs);
    }
  }

  private void failed(GatewayException e, Consumer<Throwable> bugs) {
    if (failure == null) {
      bugs.accept(e);
    } else {
      failure.accept(e.failure());
    }
  }

  private void tell(Runnable outcome, Consumer<Throwable> bugs) {
    try {
      end.run();
      outcome.run();
    } catch (RuntimeException e) {
      bugs.accept(e);
    }
  }
}
