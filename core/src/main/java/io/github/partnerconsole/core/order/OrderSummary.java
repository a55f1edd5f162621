package io.github.partnerconsole.core.order;

import java.time.Instant;
import java.util.Optional;

/**
 * An order as a list shows it.
 *
 * @param placedAt when it was planned
 * @param lines how many lines it orders
 * @param firstInvoice absent where it cannot be summed up
 */
public record OrderSummary(
    OrderNumber number,
    Instant placedAt,
    String customerName,
    int lines,
    Optional<FirstInvoice> firstInvoice,
    OrderState state) {

  /** The order as it stands. */
  public static OrderSummary of(OrderRecord order) {
    OrderPlan plan = order.plan();
    return new OrderSummary(
        plan.number(),
        plan.plannedAt(),
        plan.customerName(),
        plan.lines().size(),
        FirstInvoice.of(plan.lines()),
        order.state());
  }
}
