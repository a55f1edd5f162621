package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.wire.Shapes;
import tools.jackson.databind.node.ObjectNode;

/** The links of a subscription: to an offer before new commerce, since then to a product. */
public final class SubscriptionLinks {
  private SubscriptionLinks() {}

  static void put(ObjectNode subscription, KeptSubscription kept) {
    String all = "/customers/" + kept.customer() + "/subscriptions/";
    if (kept.kind().isLegacy()) {
      String offer = "/offers/" + kept.text("catalogItemId");
      Shapes.link(subscription, "offer", offer + "?country=" + kept.text("country"));
      String entitlements = "/customers/" + kept.customer() + "/entitlements";
      Shapes.link(subscription, "entitlement", entitlements);
    } else {
      linkCatalogue(subscription, kept.kept(), kept.text("country"));
    }
    if (!kept.parent().isEmpty()) {
      Shapes.link(subscription, "parentSubscription", all + kept.parent());
    }
    if (kept.kind() == SubscriptionKind.MARKETPLACE) {
      Shapes.link(subscription, "activationLinks", all + kept.id() + "/activationlinks");
    }
    Shapes.link(subscription, "self", all + kept.id());
  }

  /** Links from something bought to product, SKU and availability. */
  public static ObjectNode linkCatalogue(ObjectNode node, ObjectNode kept, String country) {
    String product = "/products/" + kept.path("productId").asString();
    String sku = product + "/skus/" + kept.path("skuId").asString();
    Shapes.link(node, "product", product + "?country=" + country);
    Shapes.link(node, "sku", sku + "?country=" + country);
    String availability = kept.path("availability").asString("");
    return availability.isEmpty()
        ? node
        : Shapes.link(
            node, "availability", sku + "/availabilities/" + availability + "?country=" + country);
  }
}
