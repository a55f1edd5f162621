package io.github.partnerconsole.sandbox.upgrade;

import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What takes the place of a subscription, or of some of its seats.
 *
 * @param id of the subscription that is to come; empty where any will do
 * @param parent the subscription that it is to be an add-on to; empty for none
 * @param end of its first term; empty for the full term
 */
public record Successor(
    KeptSubscription source,
    String id,
    Ware ware,
    int quantity,
    String term,
    String cycle,
    String parent,
    Optional<Instant> end) {

  public static Successor of(
      KeptSubscription source,
      Ware ware,
      int quantity,
      String term,
      String cycle,
      Optional<Instant> end) {
    return new Successor(source, "", ware, quantity, term, cycle, "", end);
  }

  /** The line of an order, as a cart keeps it. */
  ObjectNode line(String currency) {
    ObjectNode line = Shapes.object().put("catalogItemId", ware.item()).put("quantity", quantity);
    line.put("termDuration", term).put("billingCycle", cycle).put("currencyCode", currency);
    if (!parent.isEmpty()) {
      line.putObject("provisioningContext").put("parentSubscriptionId", parent);
    }
    String reseller = source.text("reseller");
    if (!reseller.isEmpty()) {
      ObjectNode participant = line.putArray("participants").addObject();
      participant.put("key", "transaction_reseller").put("value", reseller);
    }
    return line;
  }
}
