package io.github.partnerconsole.app.task;

import java.time.Duration;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** Counts minutes, for screens whose ages go on counting. */
public final class MinuteTick {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private MinuteTick() {}

  /** A number that changes every minute. */
  public static ReadOnlyLongProperty of(Background background) {
    ReadOnlyLongWrapper minutes = new ReadOnlyLongWrapper();
    background.every(MINUTE, () -> minutes.set(minutes.get() + 1));
    return minutes.getReadOnlyProperty();
  }
}
