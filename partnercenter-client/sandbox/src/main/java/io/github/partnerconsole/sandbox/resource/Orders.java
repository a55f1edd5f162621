package io.github.partnerconsole.sandbox.resource;

import io.github.partnerconsole.sandbox.catalogue.Market;
import io.github.partnerconsole.sandbox.catalogue.Markets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Orders as the API prints them: pending, and without subscriptions, until provisioned. */
final class Orders {
  private final Provisioning provisioning;
  private final Markets markets;

  Orders(Provisioning provisioning, Markets markets) {
    this.provisioning = provisioning;
    this.markets = markets;
  }

  ObjectNode shape(ObjectNode kept, boolean withPrice) {
    String id = kept.path("id").asString();
    String customer = kept.path("customer").asString();
    boolean isDone = provisioning.isDone(kept);
    ObjectNode order = Shapes.object().put("id", id).put("alternateId", id);
    order.put("referenceCustomerId", customer);
    order.put("billingCycle", kept.path("billingCycle").asString());
    order.put("currencyCode", kept.path("currencyCode").asString());
    markets
        .find(kept.path("country").asString())
        .map(Market::currency)
        .ifPresent(currency -> order.put("currencySymbol", currency.symbol()));
    var lines = order.putArray("lineItems");
    kept.path("lines")
        .valueStream()
        .map(JsonNode::asObject)
        .forEach(line -> lines.add(line(line, kept, isDone, withPrice)));
    order.put("creationDate", kept.path("createdAt").asString());
    order.put("status", isDone ? "completed" : "pending").put("transactionType", "UserPurchase");
    String path = "/customers/" + customer + "/orders/" + id;
    Shapes.link(order, "self", path);
    Shapes.link(order, "provisioningStatus", path + "/provisioningstatus");
    Shapes.link(order, "patchOperation", path, "PATCH");
    order.putObject("client");
    return Shapes.typed(order, "Order");
  }

  private static ObjectNode line(
      ObjectNode kept, ObjectNode order, boolean isDone, boolean withPrice) {
    ObjectNode line = Shapes.object().put("lineItemNumber", kept.path("number").asInt());
    line.put("offerId", kept.path("catalogItemId").asString());
    if (isDone) {
      line.put("subscriptionId", kept.path("subscription").asString());
    }
    line.put("termDuration", kept.path("term").asString()).put("transactionType", "New");
    line.put("friendlyName", kept.path("friendlyName").asString());
    line.put("quantity", kept.path("quantity").asInt());
    putReseller(line, "partnerIdOnRecord", kept);
    if (withPrice) {
      line.set("pricing", kept.path("pricing").deepCopy());
    }
    return linkCatalogue(line, kept, order.path("country").asString());
  }

  static void putReseller(ObjectNode node, String member, ObjectNode kept) {
    String reseller = kept.path("reseller").asString("");
    if (!reseller.isEmpty()) {
      node.put(member, reseller);
    }
  }

  /** Links from something bought to product, SKU and availability. */
  static ObjectNode linkCatalogue(ObjectNode node, ObjectNode kept, String country) {
    String product = "/products/" + kept.path("productId").asString();
    String sku = product + "/skus/" + kept.path("skuId").asString();
    String availability = sku + "/availabilities/" + kept.path("availability").asString();
    Shapes.link(node, "product", product + "?country=" + country);
    Shapes.link(node, "sku", sku + "?country=" + country);
    return Shapes.link(node, "availability", availability + "?country=" + country);
  }
}
