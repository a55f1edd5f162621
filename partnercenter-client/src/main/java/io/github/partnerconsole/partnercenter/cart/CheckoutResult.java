package io.github.partnerconsole.partnercenter.cart;

import io.github.partnerconsole.partnercenter.order.Order;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What became of a checkout: one order for each group of lines, or an error in its place. Some
 * groups may fail while others succeed.
 */
@JsonDeserialize(using = CheckoutReader.class)
public record CheckoutResult(
    List<Order> orders, List<OrderError> orderErrors, @More Map<String, Object> more) {
  public CheckoutResult {
    orders = Members.list(orders);
    orderErrors = Members.list(orderErrors);
    if (orders.isEmpty() && orderErrors.isEmpty()) {
      throw new IllegalArgumentException("Neither orders nor orderErrors");
    }
    more = Members.more(more);
  }
}
