package io.github.partnerconsole.partnercenter.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** Where a subscription stands in its life. An unknown value is kept as it came. */
public record SubscriptionStatus(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of("none", "active", "pending", "suspended", "expired", "disabled", "deleted");

  public static final SubscriptionStatus NONE = new SubscriptionStatus("none");
  public static final SubscriptionStatus ACTIVE = new SubscriptionStatus("active");
  public static final SubscriptionStatus PENDING = new SubscriptionStatus("pending");
  public static final SubscriptionStatus SUSPENDED = new SubscriptionStatus("suspended");
  public static final SubscriptionStatus EXPIRED = new SubscriptionStatus("expired");
  public static final SubscriptionStatus DISABLED = new SubscriptionStatus("disabled");
  public static final SubscriptionStatus DELETED = new SubscriptionStatus("deleted");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SubscriptionStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
