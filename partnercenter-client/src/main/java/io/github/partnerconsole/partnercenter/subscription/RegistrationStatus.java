package io.github.partnerconsole.partnercenter.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** How far a registration for reservations is. An unknown value is kept as it came. */
public record RegistrationStatus(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("registered", "registering", "notregistered");

  public static final RegistrationStatus REGISTERED = new RegistrationStatus("registered");
  public static final RegistrationStatus REGISTERING = new RegistrationStatus("registering");
  public static final RegistrationStatus NOT_REGISTERED = new RegistrationStatus("notregistered");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RegistrationStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
