package io.github.partnerconsole.app.task;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The background of the running console: a virtual thread per work, and the JavaFX thread. */
public final class FxBackground implements Background {

  /** How long closing waits for work that runs to the end. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration UNTIL_DONE = Duration.ofDays(1);

  private final Consumer<Throwable> bugs;
  private final Set<Running> running = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("background-clock").factory());
  private volatile boolean closed;

  /**
   * A background that reports its bugs.
   *
   * @param bugs is told, on the JavaFX thread, of every throw that is no failure
   */
  public FxBackground(Consumer<Throwable> bugs) {
    this.bugs = bugs;
  }

  /** Sends whatever escapes any thread of the process to the same place as other bugs. */
  public void catchStrays() {
    Thread.setDefaultUncaughtExceptionHandler((_, bug) -> post(() -> bugs.accept(bug)));
  }

  @Override
  public <T> Work<T> run(Callable<T> work) {
    return new Work<>(work, this::launch);
  }

  private Cancellable launch(Work<?> work) {
    if (closed) {
      return () -> {};
    }
    var run = new Running(work);
    running.add(run);
    run.thread.start();
    return run;
  }

  @Override
  public void post(Runnable action) {
    Platform.runLater(() -> {
      if (!closed) {
        action.run();
      }
    });
  }

  @Override
  public Cancellable after(Duration delay, Runnable action) {
    if (closed) {
      return () -> {};
    }
    var once = new Timer(action);
    var ticking = clock.schedule(() -> post(once), delay.toMillis(), TimeUnit.MILLISECONDS);
    return () -> {
      once.cancel();
      ticking.cancel(false);
    };
  }

  @Override
  public Cancellable every(Duration period, Runnable action) {
    if (closed) {
      return () -> {};
    }
    var again = new Timer(action);
    long millis = period.toMillis();
    var ticking =
        clock.scheduleAtFixedRate(() -> post(again), millis, millis, TimeUnit.MILLISECONDS);
    return () -> {
      again.cancel();
      ticking.cancel(false);
    };
  }

  @Override
  public void close() {
    end();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    for (Running run : running) {
      run.await(Duration.ofNanos(deadline - System.nanoTime()));
    }
  }

  /** Ends everything as {@link #close} does, but waits however long it takes. */
  public void finish() {
    end();
    for (Running run : running) {
      run.await(UNTIL_DONE);
    }
  }

  private void end() {
    closed = true;
    clock.shutdownNow();
    running.forEach(Running::cancel);
  }

  /** An action that a cancel keeps from running even when it is already on its way. */
  private static final class Timer implements Runnable, Cancellable {
    private final Runnable action;
    private boolean cancelled;

    Timer(Runnable action) {
      this.action = action;
    }

    @Override
    public void run() {
      if (!cancelled) {
        action.run();
      }
    }

    @Override
    public void cancel() {
      cancelled = true;
    }
  }

  /** One work on its own thread. */
  private final class Running implements Cancellable {
    private final Work<?> work;
    private final Thread thread;
    private volatile boolean cancelled;

    Running(Work<?> work) {
      this.work = work;
      thread = Thread.ofVirtual().name("background-work").unstarted(this::perform);
    }

    private void perform() {
      try {
        Runnable outcome = work.perform(bugs);
        post(() -> deliver(outcome));
      } finally {
        running.remove(this);
      }
    }

    private void deliver(Runnable outcome) {
      if (!cancelled) {
        outcome.run();
      }
    }

    @Override
    public void cancel() {
      cancelled = true;
      if (!work.runsToTheEnd()) {
        thread.interrupt();
      }
    }

    void await(Duration atMost) {
      try {
        if (atMost.isPositive()) {
          thread.join(atMost);
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
