package io.github.partnerconsole.sandbox.order;

import io.github.partnerconsole.sandbox.catalogue.Market;
import io.github.partnerconsole.sandbox.catalogue.Markets;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.subscription.Provisioning;
import io.github.partnerconsole.sandbox.subscription.SubscriptionLinks;
import io.github.partnerconsole.sandbox.wire.Etags;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Orders as the API prints them (order resources page, 2023-07): pending, and without
 * subscriptions, until provisioned.
 */
final class Orders {
  private static final List<String> AS_ORDERED =
      List.of(
          "promotionId",
          "customTermEndDate",
          "attestationAccepted",
          "renewsTo",
          "purchaseCommitment");

  private final Provisioning provisioning;
  private final Markets markets;

  Orders(Provisioning provisioning, Markets markets) {
    this.provisioning = provisioning;
    this.markets = markets;
  }

  /** Where it stands, in the words of the API. */
  String status(ObjectNode kept) {
    String decided = kept.path("status").asString("");
    return decided.isEmpty() ? (provisioning.isDone(kept) ? "completed" : "pending") : decided;
  }

  ObjectNode shape(ObjectNode kept, boolean withPrice) {
    String id = kept.path("id").asString();
    String customer = kept.path("customer").asString();
    ObjectNode order = Shapes.object().put("id", id).put("alternateId", id);
    order.put("referenceCustomerId", customer);
    order.put("billingCycle", kept.path("billingCycle").asString());
    putMoney(order, kept, withPrice);
    var lines = order.putArray("lineItems");
    kept.path("lines")
        .valueStream()
        .map(JsonNode::asObject)
        .forEach(line -> lines.add(line(line, kept, withPrice)));
    order.put("creationDate", kept.path("createdAt").asString());
    order.put("status", status(kept)).put("transactionType", "UserPurchase");
    String path = "/customers/" + customer + "/orders/" + id;
    Shapes.link(order, "self", path);
    Shapes.link(order, "provisioningStatus", path + "/provisioningstatus");
    Shapes.link(order, "patchOperation", path, "PATCH");
    ObjectNode client = order.putObject("client");
    client.put("marketplaceCountry", kept.path("country").asString());
    client.put("deviceFamily", "UniversalStore-PartnerCenter").put("name", "Partner Center API");
    Shapes.typed(order, "Order");
    order.withObject("/attributes").put("etag", etag(kept));
    return order;
  }

  static String etag(ObjectNode kept) {
    return Etags.of(kept.path("id").asString(), kept.path("version").asInt(0));
  }

  private void putMoney(ObjectNode order, ObjectNode kept, boolean withPrice) {
    order.put("currencyCode", kept.path("currencyCode").asString());
    markets
        .find(kept.path("country").asString())
        .map(Market::currency)
        .ifPresent(currency -> order.put("currencySymbol", currency.symbol()));
    if (withPrice) {
      order.put(
          "totalPrice",
          kept.path("lines")
              .valueStream()
              .map(line -> line.at("/pricing/extendedPrice").asDecimal(BigDecimal.ZERO))
              .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
  }

  private ObjectNode line(ObjectNode kept, ObjectNode order, boolean withPrice) {
    ObjectNode line = Shapes.object().put("lineItemNumber", kept.path("number").asInt());
    line.put("offerId", kept.path("catalogItemId").asString());
    boolean isDone = provisioning.isDone(order) || kept.path("atOnce").asBoolean(false);
    if (isDone) {
      line.put("subscriptionId", kept.path("subscription").asString());
    }
    String parent = kept.path("parentSubscription").asString("");
    if (!parent.isEmpty()) {
      line.put("parentSubscriptionId", parent);
    }
    line.put("termDuration", kept.path("term").asString()).put("transactionType", "New");
    line.put("friendlyName", kept.path("friendlyName").asString());
    line.put("quantity", kept.path("quantity").asInt());
    putReseller(line, "partnerIdOnRecord", kept);
    copy(kept, "resellers", line, "additionalPartnerIdsOnRecord");
    AS_ORDERED.forEach(member -> copy(kept, member, line, member));
    copy(kept, "context", line, "provisioningContext");
    if (withPrice) {
      copy(kept, "pricing", line, "pricing");
    }
    return linked(line, kept, order, isDone);
  }

  private static ObjectNode linked(
      ObjectNode line, ObjectNode kept, ObjectNode order, boolean isDone) {
    String customer = "/customers/" + order.path("customer").asString();
    String subscription = customer + "/subscriptions/" + kept.path("subscription").asString();
    if (isDone) {
      Shapes.link(line, "subscription", subscription);
      Shapes.link(line, "provisioningStatus", subscription + "/provisioningstatus");
    }
    String kind = kept.path("kind").asString("");
    if (SubscriptionKind.named(kind) == SubscriptionKind.MARKETPLACE) {
      String number = "/lineitems/" + kept.path("number").asInt();
      String path = customer + "/orders/" + order.path("id").asString() + number;
      Shapes.link(line, "activationLinks", path + "/activationlinks");
    }
    return SubscriptionLinks.linkCatalogue(line, kept, order.path("country").asString());
  }

  private static void copy(ObjectNode from, String member, ObjectNode to, String name) {
    from.optional(member).ifPresent(value -> to.set(name, value.deepCopy()));
  }

  static void putReseller(ObjectNode node, String member, ObjectNode kept) {
    String reseller = kept.path("reseller").asString("");
    if (!reseller.isEmpty()) {
      node.put(member, reseller);
    }
  }
}
