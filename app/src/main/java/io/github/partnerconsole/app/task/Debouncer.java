package io.github.partnerconsole.app.task;

import java.time.Duration;

/** Waits until nothing new was asked for a while, then does only the latest. */
public final class Debouncer implements Cancellable {

  private final Background background;
  private final Duration quiet;
  private Cancellable pending = () -> {};

  /**
   * @param quiet how long nothing new may be asked before the latest is done, such as 400 ms
   */
  public Debouncer(Background background, Duration quiet) {
    this.background = background;
    this.quiet = quiet;
  }

  /** Asks for an action; what was asked before and has not run yet is dropped. */
  public void ask(Runnable action) {
    pending.cancel();
    pending = background.after(quiet, action);
  }

  /**
   * Asks for work; what was asked before is dropped, or cancelled where it runs already, so that an
   * old answer never comes after a new question.
   */
  public void ask(Work<?> work) {
    ask(() -> pending = work.start());
  }

  @Override
  public void cancel() {
    pending.cancel();
  }
}
