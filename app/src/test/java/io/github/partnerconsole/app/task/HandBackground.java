package io.github.partnerconsole.app.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;

/** A background for tests whose work waits until the test lets it go. */
public final class HandBackground extends TimedBackground {

  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private final List<Throwable> bugs = new ArrayList<>();
  private int cancelled;

  @Override
  public <T> Work<T> run(Callable<T> work) {
    return new Work<>(work, this::launch);
  }

  private Cancellable launch(Work<?> work) {
    var started = new Waiting(work);
    waiting.add(started);
    return () -> {
      if (waiting.remove(started)) {
        cancelled++;
      }
    };
  }

  private record Waiting(Work<?> work) {}

  /** Lets the work that waits longest run and deliver. */
  public void release() {
    waiting.remove().work().perform(bugs::add).run();
  }

  /** Lets all waiting work run, also what that starts. */
  public void releaseAll() {
    while (!waiting.isEmpty()) {
      release();
    }
  }

  public int waiting() {
    return waiting.size();
  }

  public int cancelled() {
    return cancelled;
  }

  public List<Throwable> bugs() {
    return bugs;
  }

  @Override
  public void close() {
    super.close();
    waiting.clear();
  }
}
