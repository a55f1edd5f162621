package io.github.partnerconsole.partnercenter.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** How often a subscription is billed. An unknown value is kept as it came. */
public record BillingCycle(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of("monthly", "annual", "triennial", "biennial", "one_time", "none", "unknown");

  public static final BillingCycle MONTHLY = new BillingCycle("monthly");
  public static final BillingCycle ANNUAL = new BillingCycle("annual");
  public static final BillingCycle TRIENNIAL = new BillingCycle("triennial");
  public static final BillingCycle BIENNIAL = new BillingCycle("biennial");
  public static final BillingCycle ONE_TIME = new BillingCycle("one_time");
  public static final BillingCycle NONE = new BillingCycle("none");
  public static final BillingCycle UNKNOWN = new BillingCycle("unknown");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public BillingCycle {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
