package io.github.partnerconsole.partnercenter.user;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * Whether an account is there or was deleted (user-resources page, 2022-06). An unknown value is
 * kept as it came.
 */
public record UserState(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("active", "inactive");

  public static final UserState ACTIVE = new UserState("active");

  /** Deleted, and to be restored for thirty days. */
  public static final UserState INACTIVE = new UserState("inactive");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public UserState {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
