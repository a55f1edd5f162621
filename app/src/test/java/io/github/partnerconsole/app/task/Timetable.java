package io.github.partnerconsole.app.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Delayed and repeated actions in a time of its own, which passes only when told. */
final class Timetable {

  private final List<Entry> entries = new ArrayList<>();
  private Duration now = Duration.ZERO;

  Cancellable after(Duration delay, Runnable action) {
    return add(new Entry(now.plus(delay), Optional.empty(), action));
  }

  Cancellable every(Duration period, Runnable action) {
    return add(new Entry(now.plus(period), Optional.of(period), action));
  }

  private Cancellable add(Entry entry) {
    entries.add(entry);
    return () -> entries.remove(entry);
  }

  /** Lets time pass, running in their order what falls due in it. */
  void pass(Duration time) {
    Duration until = now.plus(time);
    Optional<Entry> next = nextUntil(until);
    while (next.isPresent()) {
      now = next.get().due;
      next.get().run();
      next = nextUntil(until);
    }
    now = until;
  }

  void clear() {
    entries.clear();
  }

  private Optional<Entry> nextUntil(Duration end) {
    return entries.stream()
        .filter(entry -> entry.due.compareTo(end) <= 0)
        .min(Comparator.comparing(entry -> entry.due));
  }

  private final class Entry {
    private Duration due;
    private final Optional<Duration> period;
    private final Runnable action;

    Entry(Duration due, Optional<Duration> period, Runnable action) {
      this.due = due;
      this.period = period;
      this.action = action;
    }

    void run() {
      period.ifPresentOrElse(step -> due = due.plus(step), () -> entries.remove(this));
      action.run();
    }
  }
}
