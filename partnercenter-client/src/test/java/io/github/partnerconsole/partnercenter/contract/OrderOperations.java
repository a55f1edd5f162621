package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.cart.Cart;
import io.github.partnerconsole.partnercenter.cart.CheckoutResult;
import io.github.partnerconsole.partnercenter.cart.NewCart;
import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.order.ActivationLink;
import io.github.partnerconsole.partnercenter.order.Attachment;
import io.github.partnerconsole.partnercenter.order.NewOrder;
import io.github.partnerconsole.partnercenter.order.Order;
import io.github.partnerconsole.partnercenter.order.OrderChange;
import io.github.partnerconsole.partnercenter.order.OrderLineItemProvisioningStatus;
import io.github.partnerconsole.partnercenter.order.PurchaseOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Calls about carts and orders. */
final class OrderOperations {
  private static final String CARTS = "/v1/customers/{customer}/carts";
  private static final String ORDERS = "/v1/customers/{customer}/orders";

  private OrderOperations() {}

  static List<Operation> all() {
    return Stream.of(carts(), orders(), papers()).flatMap(List::stream).toList();
  }

  private static List<Operation> carts() {
    return List.of(
        Operation.of(
            "POST",
            CARTS,
            Cart.class,
            (client, given) ->
                client
                    .carts()
                    .create(given.at("customer"), given.body(NewCart.class), given.call())),
        Operation.of(
            "GET",
            CARTS + "/{cart}",
            Cart.class,
            (client, given) -> client.carts().get(given.at("customer"), given.at("cart"))),
        Operation.of(
            "PUT",
            CARTS + "/{cart}",
            Cart.class,
            (client, given) ->
                client
                    .carts()
                    .update(
                        given.at("customer"),
                        given.at("cart"),
                        given.body(NewCart.class),
                        given.call())),
        Operation.of(
            "POST",
            CARTS + "/{cart}/checkout",
            CheckoutResult.class,
            (client, given) ->
                client.carts().checkout(given.at("customer"), given.at("cart"), given.call())));
  }

  private static List<Operation> orders() {
    return List.of(
        Operation.of(
            "POST",
            ORDERS,
            Order.class,
            (client, given) ->
                client
                    .orders()
                    .create(given.at("customer"), given.body(NewOrder.class), given.call())),
        Operation.collection("GET", ORDERS, Order.class, OrderOperations::list),
        Operation.of("GET", ORDERS + "/{order}", Order.class, OrderOperations::get),
        Operation.of(
            "PATCH",
            ORDERS + "/{order}",
            Order.class,
            (client, given) ->
                client
                    .orders()
                    .update(
                        given.at("customer"),
                        given.at("order"),
                        given.body(OrderChange.class),
                        given.call())),
        Operation.collection(
            "GET",
            ORDERS + "/{order}/provisioningstatus",
            OrderLineItemProvisioningStatus.class,
            (client, given) ->
                client.orders().provisioningStatus(given.at("customer"), given.at("order"))));
  }

  private static void list(PartnerCenter client, Arguments given) {
    String cycle = given.query("billingType");
    Stream<Order> orders =
        cycle != null
            ? client.orders().billed(given.at("customer"), new BillingCycle(cycle))
            : isTrue(given.query("include_price"))
                ? client.orders().listWithPrices(given.at("customer"))
                : client.orders().list(given.at("customer"));
    Object _ = orders.toList();
  }

  private static void get(PartnerCenter client, Arguments given) {
    Object _ =
        isTrue(given.query("include_price"))
            ? client.orders().getWithPrices(given.at("customer"), given.at("order"))
            : client.orders().get(given.at("customer"), given.at("order"));
  }

  private static boolean isTrue(String text) {
    return "true".equalsIgnoreCase(text);
  }

  private static List<Operation> papers() {
    return List.of(
        Operation.collection(
            "POST",
            ORDERS + "/{order}/attachment",
            Attachment.class,
            (client, given) ->
                client
                    .orders()
                    .attach(
                        given.at("customer"),
                        given.at("order"),
                        PurchaseOrder.of(BigDecimal.TEN, "EUR", List.of()),
                        given.call())),
        Operation.collection(
            "GET",
            ORDERS + "/{order}/lineitems/{line}/activationlinks",
            ActivationLink.class,
            (client, given) ->
                client
                    .orders()
                    .activationLinks(
                        given.at("customer"),
                        given.at("order"),
                        given.at("line").matches("\\d+")
                            ? Integer.parseInt(given.at("line"))
                            : 0)));
  }
}
