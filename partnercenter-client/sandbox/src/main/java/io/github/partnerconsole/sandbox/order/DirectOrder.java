package io.github.partnerconsole.sandbox.order;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.wire.BillingCycles;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An order without a cart (create-an-order page, 2023-10): the body of an order is read as that of
 * a cart, and what would be an error of a line refuses the whole.
 */
final class DirectOrder {
  /** Members of an order's line that a cart's line has under another name. */
  private static final Map<String, String> NAMES =
      Map.of("offerId", "catalogItemId", "lineItemNumber", "id");

  private static final List<String> SAME_NAMES =
      List.of(
          "friendlyName",
          "quantity",
          "termDuration",
          "promotionId",
          "customTermEndDate",
          "attestationAccepted",
          "renewsTo",
          "provisioningContext",
          "purchaseCommitment");

  private final CartLines lines;
  private final PurchaseRules rules;
  private final Purchase purchase;

  DirectOrder(CartLines lines, PurchaseRules rules, Purchase purchase) {
    this.lines = lines;
    this.rules = rules;
    this.purchase = purchase;
  }

  /** The order, kept with its subscriptions. */
  ObjectNode place(Body order, Buyer buyer) {
    requireCustomer(order, buyer);
    List<ObjectNode> made = lines(order, buyer);
    rules.requireAllowed(buyer.customer(), made, buyer.state());
    return purchase.place(made, purchase.checked(made, buyer), buyer);
  }

  private static void requireCustomer(Body order, Buyer buyer) {
    order
        .text("referenceCustomerId")
        .filter(customer -> !customer.equalsIgnoreCase(buyer.id()))
        .ifPresent(customer -> {
          throw new Refusal(ApiError.INVALID_INPUT, "The order is of another customer.");
        });
  }

  /** The lines of an order's body as a cart keeps them. */
  List<ObjectNode> lines(Body order, Buyer buyer) {
    List<ObjectNode> made = new ArrayList<>();
    for (JsonNode line : lines.of(new Body(cart(order)), buyer)) {
      ObjectNode error = line.path("error").isMissingNode() ? null : line.path("error").asObject();
      if (error != null) {
        throw new Refusal(
            LineError.refusal(error),
            line.path("catalogItemId").asString(),
            error.path("errorDescription").asString(),
            "");
      }
      made.add(line.asObject());
    }
    return made;
  }

  private static ObjectNode cart(Body order) {
    ObjectNode cart = Shapes.object();
    cart.put(
        "partnerOnRecordAttestationAccepted", order.isTrue("partnerOnRecordAttestationAccepted"));
    ArrayNode lines = cart.putArray("lineItems");
    String cycle = BillingCycles.of(order, "monthly");
    String currency = order.text("currencyCode").orElse("");
    for (Body sent : order.items("lineItems")) {
      ObjectNode line = lines.addObject().put("billingCycle", cycle);
      NAMES.forEach((name, inCart) -> copy(sent, name, line, inCart));
      SAME_NAMES.forEach(name -> copy(sent, name, line, name));
      if (!currency.isEmpty()) {
        line.put("currencyCode", currency);
      }
      putResellers(sent, line);
      sent.text("parentSubscriptionId")
          .ifPresent(parent ->
              line.withObject("/provisioningContext").put("parentSubscriptionId", parent));
    }
    return cart;
  }

  private static void copy(Body from, String name, ObjectNode to, String inCart) {
    if (from.at(name).isPresent()) {
      to.set(inCart, from.at(name).node().deepCopy());
    }
  }

  private static void putResellers(Body sent, ObjectNode line) {
    ArrayNode participants = line.putArray("participants");
    sent.text("partnerIdOnRecord")
        .ifPresent(mpnId ->
            participants.addObject().put("key", "transaction_reseller").put("value", mpnId));
    for (Body mpnId : sent.items("additionalPartnerIdsOnRecord")) {
      participants
          .addObject()
          .put("key", "additional_transaction_reseller")
          .put("value", mpnId.node().asString(""));
    }
  }
}
