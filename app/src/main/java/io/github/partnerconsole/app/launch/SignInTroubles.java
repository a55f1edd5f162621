package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is wrong with a sign-in, by where it was noticed: each place takes back only what it said
 * itself. Used on any thread.
 */
final class SignInTroubles {
  private Optional<Finding> attempt = Optional.empty();
  private Optional<Finding> door = Optional.empty();
  private Optional<Finding> renewal = Optional.empty();
  private Runnable told = () -> {};

  /** Has somebody told, on any thread, whenever something else is the trouble. */
  synchronized void whenChanged(Runnable listener) {
    told = listener;
  }

  /** The most telling one, if any. */
  synchronized Optional<Finding> worst() {
    return Stream.of(attempt, door, renewal).flatMap(Optional::stream).findFirst();
  }

  /** What came of somebody's own attempt; a new one takes the place of all that was before. */
  void ofAttempt(Optional<Finding> trouble) {
    change(() -> {
      attempt = trouble;
      renewal = Optional.empty();
      if (trouble.isEmpty()) {
        door = Optional.empty();
      }
    });
  }

  /** What Partner Center itself says to whoever is signed in; empty where it lets them in. */
  void atDoor(Optional<Finding> trouble) {
    change(() -> door = trouble);
  }

  /** Why no token came for a call. */
  void ofRenewal(Finding trouble) {
    change(() -> renewal = Optional.of(trouble));
  }

  /** A token came for a call of this kind. */
  void renewed(Field field) {
    change(() -> renewal = renewal.filter(finding -> !finding.field().equals(field)));
  }

  /** Nothing is known any more about this field. */
  void forget(Field field) {
    change(() -> {
      attempt = attempt.filter(finding -> !finding.field().equals(field));
      door = door.filter(finding -> !finding.field().equals(field));
      renewal = renewal.filter(finding -> !finding.field().equals(field));
    });
  }

  private void change(Runnable how) {
    Runnable listener = () -> {};
    synchronized (this) {
      Optional<Finding> before = worst();
      how.run();
      if (!Objects.equals(before, worst())) {
        listener = told;
      }
    }
    listener.run();
  }
}
