package io.github.partnerconsole.sandbox.order;

import io.github.partnerconsole.sandbox.catalogue.Markets;
import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.customer.Shopper;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.subscription.Provisioning;
import io.github.partnerconsole.sandbox.wire.BillingCycles;
import io.github.partnerconsole.sandbox.wire.Etags;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A customer's orders: placed without a cart, read, changed, and how far they are provisioned. */
final class OrdersResource {
  private static final String ALL = "/v1/customers/{customer}/orders";

  private final Orders orders;
  private final DirectOrder direct;
  private final OrderPatch patch;
  private final Provisioning provisioning;
  private final Markets markets;

  OrdersResource(
      Orders orders,
      DirectOrder direct,
      OrderPatch patch,
      Provisioning provisioning,
      Markets markets) {
    this.orders = orders;
    this.direct = direct;
    this.patch = patch;
    this.provisioning = provisioning;
    this.markets = markets;
  }

  void addTo(Router router) {
    router.get(ALL, this::list);
    router.post(ALL, this::create);
    router.get(ALL + "/{order}", this::get);
    router.patch(ALL + "/{order}", this::change);
    router.get(ALL + "/{order}/provisioningstatus", this::status);
  }

  private Reply list(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    Optional<String> cycle = request.query("billingType").map(BillingCycles::spelled);
    ObjectNode listed =
        Shapes.collection(
            state
                .all(Section.ORDERS)
                .filter(kept -> kept.path("customer").asString().equalsIgnoreCase(customer))
                .filter(kept ->
                    cycle.isEmpty()
                        || cycle.get().equalsIgnoreCase(kept.path("billingCycle").asString()))
                .map(kept -> orders.shape(kept, withPrice(request))));
    return Reply.ok(Shapes.link(listed, "self", "/customers/" + customer + "/orders"));
  }

  private Reply create(Request request, State state) {
    ObjectNode order = direct.place(request.body(), buyer(request, state));
    return Reply.created(orders.shape(order, true));
  }

  private Reply get(Request request, State state) {
    return Reply.ok(orders.shape(require(request, state), withPrice(request)));
  }

  private Reply change(Request request, State state) {
    ObjectNode order = require(request, state);
    Etags.requireCurrent(request, request.body(), Orders.etag(order));
    patch.apply(request.body(), order, buyer(request, state));
    order.put("version", order.path("version").asInt(0) + 1);
    return Reply.ok(orders.shape(order, false));
  }

  private Buyer buyer(Request request, State state) {
    ObjectNode customer = Customers.require(request, state);
    return Buyer.of(customer, Shopper.market(customer, markets), state);
  }

  private Reply status(Request request, State state) {
    ObjectNode order = require(request, state);
    boolean isDone = provisioning.isDone(order);
    return Reply.ok(
        Shapes.collection(order.path("lines").valueStream().map(line -> lineStatus(line, isDone))));
  }

  private static ObjectNode lineStatus(JsonNode line, boolean isDone) {
    boolean isCancelled = line.path("cancelled").asBoolean(false);
    String text = isCancelled ? "unfulfilled" : isDone ? "fulfilled" : "prefulfillmentPending";
    int number = line.path("number").asInt();
    ObjectNode status = Shapes.object().put("orderLineItemId", number);
    status.put("lineItemNumber", number).put("status", text);
    ObjectNode quantity = status.putArray("quantityProvisioningInformation").addObject();
    quantity.put("quantity", line.path("quantity").asInt()).put("status", text);
    return Shapes.typed(status, "OrderLineItemProvisioningStatus");
  }

  /** The order in the path, its id in any case, as GUIDs have none. */
  static ObjectNode require(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    String id = request.value("order");
    return state
        .find(Section.ORDERS, id)
        .or(() ->
            state
                .all(Section.ORDERS)
                .filter(kept -> kept.path("id").asString().equalsIgnoreCase(id))
                .findFirst())
        .filter(kept -> kept.path("customer").asString().equalsIgnoreCase(customer))
        .orElseThrow(() -> new Refusal(ApiError.ORDER_NOT_FOUND, id));
  }

  private static boolean withPrice(Request request) {
    return request.query("include_price").filter("true"::equalsIgnoreCase).isPresent();
  }
}
