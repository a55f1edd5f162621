package io.github.partnerconsole.app.task;

import java.time.Duration;

/** A background without threads, for which time passes only when a test says so. */
abstract class TimedBackground implements Background {
  private final Timetable timetable = new Timetable();

  /** Lets time pass: runs what {@link #after} and {@link #every} set for it. */
  public final void pass(Duration time) {
    timetable.pass(time);
  }

  @Override
  public final void post(Runnable action) {
    action.run();
  }

  @Override
  public final Cancellable after(Duration delay, Runnable action) {
    return timetable.after(delay, action);
  }

  @Override
  public final Cancellable every(Duration period, Runnable action) {
    return timetable.every(period, action);
  }

  @Override
  public void close() {
    timetable.clear();
  }
}
