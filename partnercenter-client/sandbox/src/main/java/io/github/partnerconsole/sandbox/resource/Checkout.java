package io.github.partnerconsole.sandbox.resource;

import io.github.partnerconsole.sandbox.catalogue.Availabilities;
import io.github.partnerconsole.sandbox.catalogue.Availability;
import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a cart into orders, one for each of its order groups, when nothing forbids the purchase.
 */
final class Checkout {
  private final Availabilities availabilities;
  private final Orders orders;
  private final Switches switches;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  Checkout(
      Availabilities availabilities,
      Orders orders,
      Switches switches,
      InstantSource clock,
      Supplier<UUID> ids) {
    this.switches = switches;
    this.availabilities = availabilities;
    this.orders = orders;
    this.clock = clock;
    this.ids = ids;
  }

  /** The checkout result; refused as documented for the purchase blocks. */
  ObjectNode place(ObjectNode cart, ObjectNode customer, State state) {
    List<ObjectNode> lines = lines(cart.path("lineItems"));
    requireAllowed(customer, state);
    Resellers.byTenant(state, Customers.reseller(customer)).ifPresent(Resellers::requireAbleToSell);
    lines.forEach(line -> requireResellersAble(line, state));
    if (lines.stream().anyMatch(line -> line.has("error"))) {
      throw new Refusal(ApiError.CART_HAS_ERRORS, cart.path("id").asString());
    }
    SequencedMap<String, List<ObjectNode>> groups = new LinkedHashMap<>();
    for (ObjectNode line : lines) {
      groups.computeIfAbsent(line.path("orderGroup").asString(), _ -> new ArrayList<>()).add(line);
    }
    ObjectNode result = Shapes.object();
    List<String> refused =
        switches.isOn(Switch.PARTIAL_CHECKOUT) ? List.of(groups.lastEntry().getKey()) : List.of();
    refused.forEach(groups::remove);
    var placed = result.putArray("orders");
    groups.values().forEach(group -> placed.add(order(group, customer, state)));
    var errors = result.putArray("orderErrors");
    refused.forEach(group -> errors.add(error(group)));
    return Shapes.typed(result, "CartCheckoutResult");
  }

  private static ObjectNode error(String group) {
    return Shapes.object()
        .put("orderGroupId", group)
        .put("code", 800020)
        .put("description", "The product is not available for purchase.");
  }

  private void requireAllowed(ObjectNode customer, State state) {
    Customers.requireAllowed(customer, clock.instant());
    if (!CustomerAgreements.hasAccepted(customer, state)) {
      throw new Refusal(ApiError.MCA_MISSING);
    }
  }

  private static void requireResellersAble(ObjectNode line, State state) {
    line.path("participants")
        .valueStream()
        .map(participant -> participant.path("value").asString())
        .flatMap(mpnId -> Resellers.byMpnId(state, mpnId).stream())
        .forEach(Resellers::requireAbleToSell);
  }

  /** Lines and their add-ons, in order. */
  private static List<ObjectNode> lines(JsonNode items) {
    List<ObjectNode> lines = new ArrayList<>();
    items
        .valueStream()
        .map(JsonNode::asObject)
        .forEach(line -> {
          lines.add(line);
          lines.addAll(lines(line.path("addonItems")));
        });
    return lines;
  }

  private ObjectNode order(List<ObjectNode> group, ObjectNode customer, State state) {
    String id = ids.get().toString().replace("-", "").substring(0, 12);
    ObjectNode order = Shapes.object().put("id", id).put("customer", Customers.id(customer));
    order.put("country", Customers.country(customer));
    order.put("createdAt", clock.instant().toString());
    ObjectNode first = group.getFirst();
    order.put("billingCycle", first.path("billingCycle").asString());
    order.put("currencyCode", first.path("currencyCode").asString());
    var lines = order.putArray("lines");
    for (ObjectNode line : group) {
      ObjectNode ordered = orderLine(line, lines.size());
      lines.add(ordered);
      String subscription = ordered.path("subscription").asString();
      state.put(Section.SUBSCRIPTIONS, subscription, subscription(order, ordered));
    }
    state.put(Section.ORDERS, id, order);
    return orders.shape(order, true);
  }

  private ObjectNode orderLine(ObjectNode line, int number) {
    String item = line.path("catalogItemId").asString();
    Availability available =
        availabilities
            .find(item)
            .orElseThrow(() -> new Refusal(ApiError.AVAILABILITY_NOT_FOUND, item));
    ObjectNode ordered = Shapes.object().put("number", number).put("catalogItemId", item);
    ordered.put("productId", available.sku().productId()).put("skuId", available.sku().id());
    ordered.put("availability", available.id()).put("title", available.sku().title());
    ordered.put("friendlyName", line.path("friendlyName").asString(available.sku().title()));
    ordered.put("isTrial", available.sku().isTrial());
    ordered.put("quantity", line.path("quantity").asInt()).put("term", available.term());
    ordered.put("subscription", ids.get().toString());
    String parent = line.at("/provisioningContext/parentSubscriptionId").asString("");
    ordered.put("parentSubscription", parent);
    ordered.put("reseller", line.at("/participants/0/value").asString(""));
    ordered.set("pricing", line.path("pricing").deepCopy());
    return ordered;
  }

  private static ObjectNode subscription(ObjectNode order, ObjectNode line) {
    ObjectNode kept = line.deepCopy().without("pricing");
    kept.put("id", line.path("subscription").asString());
    for (String member : List.of("customer", "country", "createdAt", "billingCycle")) {
      kept.put(member, order.path(member).asString());
    }
    return kept.put("order", order.path("id").asString());
  }
}
