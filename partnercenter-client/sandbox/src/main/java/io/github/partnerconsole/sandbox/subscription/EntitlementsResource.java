package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.InstantSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a customer may use because of an order: software and reservations (entitlement resources
 * page, 2022-06). Seats of online services have subscriptions alone.
 */
final class EntitlementsResource {
  private final InstantSource clock;

  EntitlementsResource(InstantSource clock) {
    this.clock = clock;
  }

  void addTo(Router router) {
    router.needing(Access.USER).get("/v1/customers/{customer}/entitlements", this::list);
  }

  private Reply list(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    String wanted = request.query("entitlementtype").orElse("");
    boolean withExpiry = request.query("showexpiry").filter("true"::equalsIgnoreCase).isPresent();
    return Reply.ok(
        Shapes.collection(
            KeptSubscription.of(state, customer, clock.instant())
                .filter(kept -> !kept.decidedStatus().equals("deleted"))
                .filter(kept -> !type(kept).isEmpty())
                .filter(kept -> wanted.isEmpty() || wanted.equalsIgnoreCase(type(kept)))
                .map(kept -> shape(kept, withExpiry))));
  }

  /** Empty where the customer gets a subscription only. */
  private static String type(KeptSubscription kept) {
    return switch (kept.kind()) {
      case SOFTWARE, PERPETUAL -> "software";
      case RESERVATION -> "reservedinstance";
      case LICENCES, LEGACY, AZURE, AZURE_PLAN, MARKETPLACE, SAVINGS_PLAN -> "";
    };
  }

  private static ObjectNode shape(KeptSubscription kept, boolean withExpiry) {
    ObjectNode entitlement = Shapes.object();
    entitlement.putArray("includedEntitlements");
    ObjectNode order = entitlement.putObject("referenceOrder");
    order.put("id", kept.text("order")).put("alternateId", kept.text("order"));
    order.put("lineItemId", kept.text("number").isEmpty() ? "0" : kept.text("number"));
    entitlement.put("productId", kept.text("productId")).put("skuId", kept.text("skuId"));
    entitlement.put("quantity", kept.quantity());
    entitlement.putArray("entitledArtifacts");
    entitlement.put("entitlementType", type(kept));
    if (kept.kind() == SubscriptionKind.RESERVATION) {
      reserved(kept, entitlement);
    }
    // What is bought once has no end.
    if (withExpiry && kept.kind() != SubscriptionKind.PERPETUAL) {
      entitlement.put("expiryDate", kept.end().toString());
    }
    return entitlement;
  }

  /** The page links to details of a reservation, which the sandbox does not have. */
  private static void reserved(KeptSubscription kept, ObjectNode entitlement) {
    entitlement
        .withArray("/entitledArtifacts")
        .addObject()
        .put("resourceId", kept.id())
        .put("artifactType", "reservedinstance");
    entitlement.putObject("dynamicAttributes").put("reservationType", "virtualmachines");
  }
}
