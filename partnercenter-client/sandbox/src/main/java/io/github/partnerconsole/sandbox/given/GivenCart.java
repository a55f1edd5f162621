package io.github.partnerconsole.sandbox.given;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The facts of a cart. Immutable. */
public record GivenCart(String id, List<Line> lines) {
  /** One line; lines of one group become one order. */
  public record Line(String item, int quantity, String billingCycle, String term, String group) {}

  public GivenCart {
    lines = List.copyOf(lines);
  }

  /** A cart with nothing in it yet. */
  public static GivenCart of(String id) {
    return new GivenCart(id, List.of());
  }

  /**
   * One more line.
   *
   * @param term empty for none
   */
  public GivenCart with(String item, int quantity, String billingCycle, String term, String group) {
    List<Line> more = new ArrayList<>(lines);
    more.add(new Line(item, quantity, billingCycle, term, group));
    return new GivenCart(id, more);
  }

  ObjectNode document(String customer, Instant now) {
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("customer", customer);
    ObjectNode cart = document.putObject("cart").put("id", id);
    cart.put("creationTimestamp", now.toString()).put("lastModifiedTimestamp", now.toString());
    cart.put("expirationTimestamp", now.plus(Duration.ofDays(7)).toString());
    cart.put("lastModifiedUser", customer).put("status", "Active");
    var array = cart.putArray("lineItems");
    lines.forEach(line -> array.add(document(line, array.size())));
    cart.putObject("links")
        .putObject("self")
        .put("uri", "/customers/" + customer + "/carts/" + id)
        .put("method", "GET")
        .putArray("headers");
    cart.putObject("attributes").put("objectType", "Cart");
    return document;
  }

  private static ObjectNode document(Line line, int number) {
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("id", number);
    document.put("catalogItemId", line.item()).put("quantity", line.quantity());
    document.put("currencyCode", "EUR").put("billingCycle", line.billingCycle());
    if (!line.term().isEmpty()) {
      document.put("termDuration", line.term());
    }
    document.putObject("provisioningContext");
    return document.put("orderGroup", line.group());
  }
}
