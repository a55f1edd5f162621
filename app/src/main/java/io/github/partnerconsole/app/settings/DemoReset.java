package io.github.partnerconsole.app.settings;

import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.core.gateway.Failure;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Makes the sandbox forget everything, and tells what came of it. */
public final class DemoReset {
  private final Background background;
  private final Callable<?> work;
  private final Runnable done;
  private final Consumer<Failure> failed;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

  /**
   * @param work resets the data and fetches what the console shows of it; blocks
   * @param done is told on the JavaFX thread
   * @param failed is told where the data was reset and could not be fetched anew
   */
  public DemoReset(
      Background background, Callable<?> work, Runnable done, Consumer<Failure> failed) {
    this.background = background;
    this.work = work;
    this.done = done;
    this.failed = failed;
  }

  void begin() {
    running.set(true);
    background
        .run(work)
        .toTheEnd()
        .onEnd(() -> running.set(false))
        .onSuccess(_ -> done.run())
        .onFailure(failed)
        .start();
  }

  ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }
}
