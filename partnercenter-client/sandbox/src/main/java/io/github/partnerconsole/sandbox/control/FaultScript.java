package io.github.partnerconsole.sandbox.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The faults that calls to come shall meet, in the order they were written down. Thread-safe.
 *
 * <p>Note that {@code java.net.http} repeats a GET by itself once when no byte came back: a dropped
 * GET needs a count of two before its caller notices.
 */
public final class FaultScript {
  private final List<Entry> entries = new ArrayList<>();

  /** A script with no fault in it. */
  public FaultScript() {}

  /** The next call of this method whose path (with query) contains a match meets the fault. */
  public void next(String method, String pathRegex, Fault fault) {
    next(method, pathRegex, fault, 1);
  }

  /** The next {@code count} matching calls meet the fault. */
  public void next(String method, String pathRegex, Fault fault, int count) {
    Predicate<String> path = Pattern.compile(pathRegex).asPredicate();
    next(method, path, fault, count);
  }

  /** The next {@code count} calls of this method whose path (with query) is accepted. */
  public synchronized void next(String method, Predicate<String> path, Fault fault, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("count must be at least 1: " + count);
    }
    entries.add(new Entry(method, path, fault, count));
  }

  /** Forgets every fault that has not happened yet. */
  public synchronized void clear() {
    entries.clear();
  }

  /** The fault that this call meets, used up by being asked for. */
  public synchronized Optional<Fault> take(String method, String path) {
    for (Entry entry : entries) {
      if (entry.matches(method, path)) {
        entries.remove(entry);
        if (entry.count > 1) {
          entries.addFirst(entry.withCount(entry.count - 1));
        }
        return Optional.of(entry.fault);
      }
    }
    return Optional.empty();
  }

  private record Entry(String method, Predicate<String> path, Fault fault, int count) {
    boolean matches(String calledMethod, String calledPath) {
      return method.equalsIgnoreCase(calledMethod) && path.test(calledPath);
    }

    Entry withCount(int rest) {
      return new Entry(method, path, fault, rest);
    }
  }
}
