package io.github.partnerconsole.sandbox.resource;

import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import tools.jackson.databind.node.ObjectNode;

/** The links of a subscription: to an offer before new commerce, since then to a product. */
final class SubscriptionLinks {
  private SubscriptionLinks() {}

  static void put(ObjectNode subscription, KeptSubscription kept) {
    String all = "/customers/" + kept.customer() + "/subscriptions/";
    if (kept.kind().isLegacy()) {
      String offer = "/offers/" + kept.text("catalogItemId");
      Shapes.link(subscription, "offer", offer + "?country=" + kept.text("country"));
      String entitlements = "/customers/" + kept.customer() + "/entitlements";
      Shapes.link(subscription, "entitlement", entitlements);
    } else {
      Orders.linkCatalogue(subscription, kept.kept(), kept.text("country"));
    }
    if (!kept.parent().isEmpty()) {
      Shapes.link(subscription, "parentSubscription", all + kept.parent());
    }
    if (kept.kind() == SubscriptionKind.MARKETPLACE) {
      Shapes.link(subscription, "activationLinks", all + kept.id() + "/activationlinks");
    }
    Shapes.link(subscription, "self", all + kept.id());
  }
}
