package io.github.partnerconsole.sandbox.order;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a cart into orders, one for each of its order groups. A group that cannot be ordered costs
 * the others nothing (checkout-a-cart page, 2023-10); when none can, the checkout is refused.
 */
final class Checkout {
  private final PurchaseRules rules;
  private final Purchase purchase;
  private final Orders orders;
  private final Switches switches;

  Checkout(PurchaseRules rules, Purchase purchase, Orders orders, Switches switches) {
    this.rules = rules;
    this.purchase = purchase;
    this.orders = orders;
    this.switches = switches;
  }

  /** The checkout result; refused as documented for the purchase blocks. */
  ObjectNode place(ObjectNode cart, Buyer buyer) {
    List<ObjectNode> lines = lines(cart.path("lineItems"));
    rules.requireAllowed(buyer.customer(), lines, buyer.state());
    if (lines.stream().anyMatch(line -> line.has("error"))) {
      throw new Refusal(ApiError.CART_HAS_ERRORS, cart.path("id").asString());
    }
    ObjectNode result = Shapes.object();
    var placed = result.putArray("orders");
    var errors = result.putArray("orderErrors");
    // Nothing is known of what stands in it (azure-purchase-savings-plan page, 2023-06).
    result.putArray("additionalInformation");
    List<Refusal> refusals = new ArrayList<>();
    SequencedMap<String, List<ObjectNode>> groups = groups(lines);
    String last = groups.lastEntry().getKey();
    groups.forEach((group, its) -> {
      try {
        requireNotLeftOut(group, last);
        placed.add(order(its, buyer));
      } catch (Refusal refusal) {
        refusals.add(refusal);
        errors.add(refusal.orderError(group));
      }
    });
    if (placed.isEmpty() && !switches.isOn(Switch.PARTIAL_CHECKOUT)) {
      throw refusals.getFirst();
    }
    return Shapes.typed(result, "CartCheckoutResult");
  }

  private void requireNotLeftOut(String group, String last) {
    if (switches.isOn(Switch.PARTIAL_CHECKOUT) && group.equals(last)) {
      throw new Refusal(ApiError.ITEM_NOT_ELIGIBLE, "of group " + group);
    }
  }

  private ObjectNode order(List<ObjectNode> group, Buyer buyer) {
    List<Ware> wares = purchase.checked(group, buyer);
    return orders.shape(purchase.place(group, wares, buyer), true);
  }

  private static SequencedMap<String, List<ObjectNode>> groups(List<ObjectNode> lines) {
    SequencedMap<String, List<ObjectNode>> groups = new LinkedHashMap<>();
    for (ObjectNode line : lines) {
      groups.computeIfAbsent(line.path("orderGroup").asString(), _ -> new ArrayList<>()).add(line);
    }
    return groups;
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
}
