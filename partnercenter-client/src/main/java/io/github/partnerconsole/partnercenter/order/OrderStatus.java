package io.github.partnerconsole.partnercenter.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** Where an order stands. An unknown value is kept as it came. */
public record OrderStatus(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of(
          "unknown",
          "completed",
          "pending",
          "cancelled",
          "suspended",
          "pending review",
          "pending po upload",
          "po upload complete",
          "po review rejected",
          "partial success",
          "error");

  public static final OrderStatus UNKNOWN = new OrderStatus("unknown");
  public static final OrderStatus COMPLETED = new OrderStatus("completed");
  public static final OrderStatus PENDING = new OrderStatus("pending");
  public static final OrderStatus CANCELLED = new OrderStatus("cancelled");
  public static final OrderStatus SUSPENDED = new OrderStatus("suspended");
  public static final OrderStatus PENDING_REVIEW = new OrderStatus("pending review");
  public static final OrderStatus PENDING_PO_UPLOAD = new OrderStatus("pending po upload");
  public static final OrderStatus PO_UPLOAD_COMPLETE = new OrderStatus("po upload complete");
  public static final OrderStatus PO_REVIEW_REJECTED = new OrderStatus("po review rejected");
  public static final OrderStatus PARTIAL_SUCCESS = new OrderStatus("partial success");
  public static final OrderStatus ERROR = new OrderStatus("error");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrderStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
