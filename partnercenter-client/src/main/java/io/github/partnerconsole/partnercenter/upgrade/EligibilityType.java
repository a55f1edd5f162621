package io.github.partnerconsole.partnercenter.upgrade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * When a transition is to happen: now, or with the next term. An unknown value is kept as it came.
 */
public record EligibilityType(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("immediate", "scheduled");

  public static final EligibilityType IMMEDIATE = new EligibilityType("immediate");
  public static final EligibilityType SCHEDULED = new EligibilityType("scheduled");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EligibilityType {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
