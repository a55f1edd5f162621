package io.github.partnerconsole.app.launch;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Says how long the start took, counted from the start of the process. */
final class StartTrace {

  private final Consumer<String> print;
  private final Instant started;

  /**
   * A trace that prints, or one that says nothing.
   *
   * @param wanted whether {@code --trace-start} was given
   */
  StartTrace(boolean wanted, Consumer<String> print) {
    this.print = wanted ? print : _ -> {};
    started = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
  }

  /** Prints the milliseconds from the start of the process until now. */
  void reached(String what) {
    print.accept(what + " " + Duration.between(started, Instant.now()).toMillis() + " ms");
  }
}
