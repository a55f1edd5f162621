package io.github.partnerconsole.app.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * A background without threads: work runs at once on the caller's, and time passes only when told.
 * For runs without a window.
 */
public final class InlineBackground extends TimedBackground {

  private final Consumer<Throwable> bugs;

  /**
   * A background that reports its bugs.
   *
   * @param bugs is told of every throw that is no failure
   */
  public InlineBackground(Consumer<Throwable> bugs) {
    this.bugs = bugs;
  }

  @Override
  public <T> Work<T> run(Callable<T> work) {
    return new Work<>(work, this::launch);
  }

  private Cancellable launch(Work<?> work) {
    work.perform(bugs).run();
    return () -> {};
  }
}
