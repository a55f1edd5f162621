package io.github.partnerconsole.partnercenter.gdap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * What holds the people who get access (Graph v1.0 delegatedAdminAccessContainer page, 2022-23). An
 * unknown value is kept as it came.
 */
public record AccessContainerType(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("securityGroup");

  public static final AccessContainerType SECURITY_GROUP = new AccessContainerType("securityGroup");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AccessContainerType {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
