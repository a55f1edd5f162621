package io.github.partnerconsole.sandbox.control;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which behaviours are turned on. Thread-safe. */
public final class Switches {
  private final Set<Switch> on = ConcurrentHashMap.newKeySet();

  /** All off. */
  public Switches() {}

  public void turnOn(Switch behaviour) {
    on.add(behaviour);
  }

  public void turnOff(Switch behaviour) {
    on.remove(behaviour);
  }

  public boolean isOn(Switch behaviour) {
    return on.contains(behaviour);
  }
}
