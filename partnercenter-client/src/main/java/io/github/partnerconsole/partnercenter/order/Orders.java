package io.github.partnerconsole.partnercenter.order;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.transport.Form;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The orders of customers. */
public final class Orders {
  private final Rest rest;

  public Orders(Rest rest) {
    this.rest = rest;
  }

  /** All orders of a customer, without prices. */
  public Stream<Order> list(String customerId) {
    return rest.all(orders(customerId), Order.class);
  }

  /** All orders, with the price of each line. */
  public Stream<Order> listWithPrices(String customerId) {
    return rest.all(orders(customerId).with("include_price", "true"), Order.class);
  }

  /** Those that are billed so. */
  public Stream<Order> billed(String customerId, BillingCycle cycle) {
    return rest.all(orders(customerId).with("billingType", cycle.value()), Order.class);
  }

  /**
   * Orders without a cart. The answer may come before there are subscriptions; the order has them
   * some time later.
   */
  public Order create(String customerId, NewOrder order, Call call) {
    return rest.post(orders(customerId), order, call, Order.class);
  }

  /** Changes or cancels an order, as {@link OrderChange} says. */
  public Order update(String customerId, String orderId, OrderChange change, Call call) {
    return rest.patch(orders(customerId, orderId), change, call, Order.class);
  }

  /** Hands in the purchase order that Microsoft asked for. */
  public List<Attachment> attach(
      String customerId, String orderId, PurchaseOrder purchaseOrder, Call call) {
    Form form = new Form().json("metadata", purchaseOrder.metadata());
    for (Map.Entry<String, PaperFile> part : purchaseOrder.parts()) {
      PaperFile file = part.getValue();
      form = form.file(part.getKey(), file.name(), file.type(), file.content());
    }
    return rest.upload(orders(customerId, orderId, "attachment"), form, call, Attachment.class);
  }

  /** Where a line of the order is activated; none for what needs no activation. */
  public List<ActivationLink> activationLinks(
      String customerId, String orderId, int lineItemNumber) {
    Target target =
        orders(customerId, orderId, "lineitems", String.valueOf(lineItemNumber), "activationlinks");
    return rest.all(target, ActivationLink.class).toList();
  }

  /**
   * One order; up to a quarter of an hour after its checkout it may still be refused with 404 and
   * code 20000.
   */
  public Order get(String customerId, String orderId) {
    return rest.get(orders(customerId, orderId), Order.class);
  }

  /** One order with the price of each line. */
  public Order getWithPrices(String customerId, String orderId) {
    return rest.get(orders(customerId, orderId).with("include_price", "true"), Order.class);
  }

  /** How far each line is on its way to a subscription. */
  public List<OrderLineItemProvisioningStatus> provisioningStatus(
      String customerId, String orderId) {
    Target target = orders(customerId, orderId, "provisioningstatus");
    return rest.all(target, OrderLineItemProvisioningStatus.class).toList();
  }

  private static Target orders(String customerId, String... below) {
    return Target.of("customers", customerId, "orders").below(below);
  }
}
