package io.github.partnerconsole.app.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * A background without threads: work runs at once on the caller's, and time passes only when told.
 * For runs without a window.
 */
public final class InlineBackground implements Background {

  private final Consumer<Throwable> bugs;
  private final Timetable timetable = new Timetable();

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

  @Override
  public void post(Runnable action) {
    action.run();
  }

  @Override
  public Cancellable after(Duration delay, Runnable action) {
    return timetable.after(delay, action);
  }

  @Override
  public Cancellable every(Duration period, Runnable action) {
    return timetable.every(period, action);
  }

  /** Lets time pass: runs what {@link #after} and {@link #every} set for it. */
  public void pass(Duration time) {
    timetable.pass(time);
  }

  @Override
  public void close() {
    timetable.clear();
  }
}
