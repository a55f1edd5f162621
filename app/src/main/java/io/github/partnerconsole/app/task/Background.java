package io.github.partnerconsole.app.task;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * Runs blocking code away from the JavaFX thread and brings its result back to it.
 *
 * <p>A call reads as a sentence:
 *
 * {@snippet :
 * background.run(() -> domains.isFree(prefix)).onSuccess(this::show).onFailure(this::tell).start();
 * }
 *
 * <p>All methods but {@link #post} are called on the JavaFX thread, and every handler and action
 * runs there. What is no {@code Failure} is a bug and goes to the consumer that the implementation
 * was made with.
 */
public interface Background extends AutoCloseable {

  /**
   * Describes work; nothing happens before {@link Work#start}.
   *
   * @param work may block, is interrupted when cancelled, and brings back an immutable value
   */
  <T> Work<T> run(Callable<T> work);

  /** Runs the action on the JavaFX thread soon; may be called by any thread, such as by work. */
  void post(Runnable action);

  /** Runs the action on the JavaFX thread once, after the delay. */
  Cancellable after(Duration delay, Runnable action);

  /** Runs the action on the JavaFX thread again and again, the first time after one period. */
  Cancellable every(Duration period, Runnable action);

  /**
   * Ends everything: work is interrupted and its handlers are not called any more, except for work
   * that runs to the end, which is waited for.
   */
  @Override
  void close();
}
