package io.github.partnerconsole.sandbox.order;

import io.github.partnerconsole.sandbox.catalogue.Markets;
import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.customer.Shopper;
import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Carts: they expire after seven days, and a second checkout gives the first answer again. */
final class CartsResource {
  private static final Duration LIFETIME = Duration.ofDays(7);
  private static final String RESULT = "checkout";

  private final CartLines lines;
  private final Checkout checkout;
  private final Markets markets;
  private final Switches switches;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  CartsResource(
      CartLines lines,
      Checkout checkout,
      Markets markets,
      Switches switches,
      InstantSource clock,
      Supplier<UUID> ids) {
    this.lines = lines;
    this.checkout = checkout;
    this.markets = markets;
    this.switches = switches;
    this.clock = clock;
    this.ids = ids;
  }

  void addTo(Router router) {
    router.post("/v1/customers/{customer}/carts", this::create);
    router.get("/v1/customers/{customer}/carts/{cart}", this::get);
    router.put("/v1/customers/{customer}/carts/{cart}", this::update);
    router.post("/v1/customers/{customer}/carts/{cart}/checkout", this::checkout);
  }

  private Reply create(Request request, State state) {
    ObjectNode customer = Customers.require(request, state);
    String id = ids.get().toString();
    Instant now = clock.instant();
    ObjectNode cart = Shapes.object().put("id", id);
    cart.put("creationTimestamp", now.toString()).put("lastModifiedTimestamp", now.toString());
    cart.put("expirationTimestamp", now.plus(LIFETIME).toString());
    cart.put("lastModifiedUser", Provider.TENANT).put("status", "Active");
    cart.set("lineItems", lines.of(request.body(), buyer(customer, state)));
    Shapes.link(cart, "self", "/customers/" + Customers.id(customer) + "/carts/" + id);
    ObjectNode document = Shapes.object().put("customer", Customers.id(customer));
    document.set("cart", Shapes.typed(cart, "Cart"));
    state.put(Section.CARTS, id, document);
    return Reply.created(cart.deepCopy());
  }

  private Reply get(Request request, State state) {
    return Reply.ok(require(request, state).path("cart"));
  }

  private Reply update(Request request, State state) {
    ObjectNode customer = Customers.require(request, state);
    ObjectNode document = require(request, state);
    ObjectNode cart = document.path("cart").asObject();
    if (document.has(RESULT)) {
      throw new Refusal(ApiError.CART_ORDERED, cart.path("id").asString());
    }
    cart.put("lastModifiedTimestamp", clock.instant().toString());
    cart.set("lineItems", lines.of(request.body(), buyer(customer, state)));
    return Reply.created(cart.deepCopy());
  }

  private Reply checkout(Request request, State state) {
    ObjectNode customer = Customers.require(request, state);
    ObjectNode document = require(request, state);
    if (document.has(RESULT) && switches.isOn(Switch.OLDER_CHECKOUT)) {
      throw new Refusal(ApiError.CART_ORDERED, request.value("cart"));
    }
    if (!document.has(RESULT)) {
      ObjectNode cart = document.path("cart").asObject();
      document.set(RESULT, checkout.place(cart, buyer(customer, state)));
      cart.put("status", "Ordered");
    }
    return Reply.created(document.path(RESULT).deepCopy());
  }

  private Buyer buyer(ObjectNode customer, State state) {
    return Buyer.of(customer, Shopper.market(customer, markets), state);
  }

  /** The cart in the path, unless it is another customer's or has expired unordered. */
  private ObjectNode require(Request request, State state) {
    String id = request.value("cart");
    String customer = Customers.id(Customers.require(request, state));
    return state
        .find(Section.CARTS, id)
        .filter(document -> document.path("customer").asString().equals(customer))
        .filter(document -> document.has(RESULT) || !isExpired(document))
        .orElseThrow(() -> new Refusal(ApiError.CART_NOT_FOUND, id));
  }

  private boolean isExpired(ObjectNode document) {
    return !clock
        .instant()
        .isBefore(Instant.parse(document.at("/cart/expirationTimestamp").asString()));
  }
}
