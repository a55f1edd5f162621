package io.github.partnerconsole.sandbox.given;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The facts of an order. Immutable.
 *
 * @param subscriptions what came of it, one for each of its lines; how they are paid and when they
 *     were bought is the first one's
 * @param status empty where provisioning decides
 */
public record GivenOrder(String id, List<GivenSubscription> subscriptions, String status) {
  public GivenOrder {
    subscriptions = subscriptions.stream().map(each -> each.ofOrder(id)).toList();
  }

  public static GivenOrder of(String id, GivenSubscription... subscriptions) {
    return new GivenOrder(id, List.of(subscriptions), "");
  }

  /** Microsoft wants to see the customer's purchase order first. */
  public GivenOrder awaitingPurchaseOrder() {
    return new GivenOrder(id, subscriptions, "pending po upload");
  }

  ObjectNode document(String customer, Instant now) {
    ObjectNode order = JsonNodeFactory.instance.objectNode().put("id", id);
    order.put("customer", customer).put("country", "NL").put("currencyCode", "EUR");
    order.put("atOnce", true);
    if (!status.isEmpty()) {
      order.put("status", status);
    }
    var lines = order.putArray("lines");
    Stream<ObjectNode> documents = subscriptions.stream().map(each -> each.document(customer, now));
    documents.forEach(document -> {
      if (lines.isEmpty()) {
        order.put("createdAt", document.path("createdAt").asString());
        order.put("billingCycle", document.path("billingCycle").asString());
      }
      lines.add(document.put("number", lines.size()));
    });
    return order;
  }
}
