package io.github.partnerconsole.partnercenter.upgrade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** What becomes of the licences that people have. An unknown value is kept as it came. */
public record TransitionType(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of("transition_only", "transition_with_license_transfer");

  public static final TransitionType TRANSITION_ONLY = new TransitionType("transition_only");
  public static final TransitionType TRANSITION_WITH_LICENSE_TRANSFER =
      new TransitionType("transition_with_license_transfer");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TransitionType {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
