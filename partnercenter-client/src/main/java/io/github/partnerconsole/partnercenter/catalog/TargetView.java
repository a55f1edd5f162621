package io.github.partnerconsole.partnercenter.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * A part of the catalogue; new commerce is part of the online services, not a view of its own. An
 * unknown value is kept as it came.
 */
public record TargetView(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of("OnlineServices", "Software", "SoftwareSubscriptions", "SoftwarePerpetual", "Azure");

  public static final TargetView ONLINE_SERVICES = new TargetView("OnlineServices");
  public static final TargetView SOFTWARE = new TargetView("Software");
  public static final TargetView SOFTWARE_SUBSCRIPTIONS = new TargetView("SoftwareSubscriptions");
  public static final TargetView SOFTWARE_PERPETUAL = new TargetView("SoftwarePerpetual");
  public static final TargetView AZURE = new TargetView("Azure");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TargetView {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
