package io.github.partnerconsole.partnercenter.order;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;
import java.util.stream.Stream;

/** The orders of customers. */
public final class Orders {
  private final Rest rest;

  public Orders(Rest rest) {
    this.rest = rest;
  }

  public Stream<Order> list(String customerId) {
    return rest.all(orders(customerId), Order.class);
  }

  /**
   * One order; up to a quarter of an hour after its checkout it may still be refused with 404 and
   * code 20000.
   */
  public Order get(String customerId, String orderId) {
    return rest.get(orders(customerId, orderId), Order.class);
  }

  public List<OrderLineItemProvisioningStatus> provisioningStatus(
      String customerId, String orderId) {
    Target target = orders(customerId, orderId, "provisioningstatus");
    return rest.all(target, OrderLineItemProvisioningStatus.class).toList();
  }

  private static Target orders(String customerId, String... below) {
    return Target.of("customers", customerId, "orders").below(below);
  }
}
