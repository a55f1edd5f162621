package io.github.partnerconsole.partnercenter.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** Whether a line of an order has been delivered. An unknown value is kept as it came. */
public record FulfillmentStatus(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of("fulfilled", "unfulfilled", "prefulfillmentPending");

  public static final FulfillmentStatus FULFILLED = new FulfillmentStatus("fulfilled");
  public static final FulfillmentStatus UNFULFILLED = new FulfillmentStatus("unfulfilled");
  public static final FulfillmentStatus PREFULFILLMENT_PENDING =
      new FulfillmentStatus("prefulfillmentPending");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public FulfillmentStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
