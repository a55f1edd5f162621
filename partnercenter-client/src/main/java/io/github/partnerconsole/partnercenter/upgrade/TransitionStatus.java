package io.github.partnerconsole.partnercenter.upgrade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** How far a step of a transition is. An unknown value is kept as it came. */
public record TransitionStatus(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("Started", "Completed", "Failed");

  public static final TransitionStatus STARTED = new TransitionStatus("Started");
  public static final TransitionStatus COMPLETED = new TransitionStatus("Completed");
  public static final TransitionStatus FAILED = new TransitionStatus("Failed");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TransitionStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
