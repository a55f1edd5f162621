package io.github.partnerconsole.app.task;

/** Something begun that may be given up. */
@FunctionalInterface
public interface Cancellable {

  /** Gives it up; none of its handlers is called afterwards. Does nothing once it has ended. */
  void cancel();
}
