package io.github.partnerconsole.sandbox.resource;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A customer's orders and how far their provisioning is. */
final class OrdersResource {
  private final Orders orders;
  private final Provisioning provisioning;

  OrdersResource(Orders orders, Provisioning provisioning) {
    this.orders = orders;
    this.provisioning = provisioning;
  }

  void addTo(Router router) {
    router.get("/v1/customers/{customer}/orders", this::list);
    router.get("/v1/customers/{customer}/orders/{order}", this::get);
    router.get("/v1/customers/{customer}/orders/{order}/provisioningstatus", this::status);
  }

  private Reply list(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    Optional<String> cycle = request.query("billingType");
    return Reply.ok(
        Shapes.collection(
            state
                .all(Section.ORDERS)
                .filter(kept -> kept.path("customer").asString().equals(customer))
                .filter(kept ->
                    cycle.isEmpty()
                        || cycle.get().equalsIgnoreCase(kept.path("billingCycle").asString()))
                .map(kept -> orders.shape(kept, withPrice(request)))));
  }

  private Reply get(Request request, State state) {
    return Reply.ok(orders.shape(require(request, state), withPrice(request)));
  }

  private Reply status(Request request, State state) {
    ObjectNode order = require(request, state);
    boolean isDone = provisioning.isDone(order);
    return Reply.ok(
        Shapes.collection(
            order.path("lines").valueStream().map(line -> lineStatus(order, line, isDone))));
  }

  private static ObjectNode lineStatus(ObjectNode order, JsonNode line, boolean isDone) {
    String text = isDone ? "fulfilled" : "prefulfillmentPending";
    int number = line.path("number").asInt();
    ObjectNode status = Shapes.object();
    status.put("orderLineItemId", order.path("id").asString() + "-" + number);
    status.put("lineItemNumber", number).put("status", text);
    ObjectNode quantity = status.putArray("quantityProvisioningInformation").addObject();
    quantity.put("quantity", line.path("quantity").asInt()).put("status", text);
    return Shapes.typed(status, "OrderLineItemProvisioningStatus");
  }

  private static ObjectNode require(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    String id = request.value("order");
    return state
        .find(Section.ORDERS, id)
        .filter(kept -> kept.path("customer").asString().equals(customer))
        .orElseThrow(() -> new Refusal(ApiError.ORDER_NOT_FOUND, id));
  }

  private static boolean withPrice(Request request) {
    return request.query("include_price").filter("true"::equalsIgnoreCase).isPresent();
  }
}
