package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Subscriptions as the API prints them (subscription resources page, 2023-06, and the samples of
 * get-a-subscription-by-id, 2023-05).
 */
public final class Subscriptions {
  private final Provisioning provisioning;

  public Subscriptions(Provisioning provisioning) {
    this.provisioning = provisioning;
  }

  /** Where it stands, in the words of the API. */
  public String status(KeptSubscription kept) {
    return provisioning.isDone(kept.kept())
        ? Lifecycle.status(kept, provisioning.clock().instant())
        : "pending";
  }

  public Instant now() {
    return provisioning.clock().instant();
  }

  ObjectNode shape(KeptSubscription kept) {
    ObjectNode subscription = Shapes.object().put("id", kept.id());
    putIfAny(subscription, "entitlementId", kept.text("entitlement"));
    subscription.put("offerId", kept.text("catalogItemId")).put("offerName", kept.text("title"));
    subscription.put("friendlyName", kept.text("friendlyName"));
    subscription.put("quantity", kept.quantity()).put("unitType", kept.kind().unit());
    putIfAny(subscription, "parentSubscriptionId", kept.parent());
    subscription.put("hasPurchasableAddons", false).put("status", status(kept));
    putBilling(subscription, kept);
    putDates(subscription, kept);
    if (kept.kind().isLegacy()) {
      putReseller(subscription, kept, false);
    } else {
      putNewCommerce(subscription, kept);
    }
    subscription.put("orderId", kept.text("order"));
    SubscriptionLinks.put(subscription, kept);
    Shapes.typed(subscription, "Subscription");
    subscription.withObject("/attributes").put("etag", kept.etag());
    return subscription;
  }

  private static void putDates(ObjectNode subscription, KeptSubscription kept) {
    subscription.put("creationDate", kept.created().toString());
    subscription.put("effectiveStartDate", kept.start().toString());
    subscription.put("commitmentEndDate", day(kept.end()));
    subscription.put("commitmentEndDateTime", kept.end().toString());
  }

  private static String day(Instant moment) {
    return moment.toString().substring(0, 10) + "T00:00:00Z";
  }

  private static void putBilling(ObjectNode subscription, KeptSubscription kept) {
    subscription.put("autoRenewEnabled", kept.renews()).put("isTrial", kept.isTrial());
    subscription.put("billingType", kept.kind().billingType());
    subscription.put("billingCycle", kept.billingCycle());
    subscription.put("contractType", "subscription");
    subscription.put("isMicrosoftProduct", kept.kind() != SubscriptionKind.MARKETPLACE);
    putIfAny(subscription, "termDuration", kept.term());
    kept.instructions("scheduled")
        .ifPresent(next ->
            subscription.set("scheduledNextTermInstructions", next.path("sent").deepCopy()));
    if (kept.actions().isArray()) {
      subscription.set("scheduledActions", kept.actions().deepCopy());
    }
    kept.instructions("nextCharge")
        .ifPresent(
            next -> subscription.set("nextChargeInstructions", next.path("sent").deepCopy()));
    if (kept.decidedStatus().equals("suspended")) {
      Shapes.put(subscription, "suspensionReasons", List.of("CustomerCancellation"));
    }
  }

  private void putNewCommerce(ObjectNode subscription, KeptSubscription kept) {
    putReseller(subscription, kept, true);
    subscription.set("productType", productType(kept.kind()));
    subscription.put("renewalTermDuration", kept.isTrial() ? "" : kept.term());
    subscription.put("attentionNeeded", false).put("actionTaken", false);
    subscription.put(
        "publisherName",
        kept.text("publisher").isEmpty() ? "Microsoft Corporation" : kept.text("publisher"));
    BillingPeriod.endOf(kept, provisioning.clock().instant())
        .ifPresent(end ->
            subscription
                .put("billingCycleEndDate", day(end))
                .put("billingCycleEndDateTime", end.toString()));
    putIfAny(subscription, "customTermEndDate", kept.text("customTermEndDate"));
    putIfAny(subscription, "promotionId", kept.text("promotionId"));
    putIfAny(subscription, "migratedFromSubscriptionId", kept.text("migratedFrom"));
    putIfAny(subscription, "productOrderId", kept.text("productOrder"));
    if (kept.kind() == SubscriptionKind.SAVINGS_PLAN) {
      SavingsPlanLine.put(subscription, kept, status(kept));
    }
    putWindows(subscription, kept);
  }

  private void putWindows(ObjectNode subscription, KeptSubscription kept) {
    Optional<Instant> until = kept.cancellableUntil();
    var options = subscription.putArray("refundOptions");
    if (until.isPresent()) {
      subscription.put("cancellationAllowedUntilDate", until.get().toString());
      options.addObject().put("type", "Full").put("expiresAt", until.get().toString());
    }
    if (kept.kind() == SubscriptionKind.LICENCES && kept.decidedStatus().isEmpty()) {
      subscription.set("refundableQuantity", refundable(kept));
    }
  }

  private ObjectNode refundable(KeptSubscription kept) {
    Instant now = provisioning.clock().instant();
    List<Lot> open = kept.lots().stream().filter(lot -> lot.isRefundable(now)).toList();
    ObjectNode refundable = Shapes.object();
    refundable.put("totalQuantity", open.stream().mapToInt(Lot::quantity).sum());
    var details = refundable.putArray("details");
    open.forEach(lot ->
        details
            .addObject()
            .put("quantity", lot.quantity())
            .put("allowedUntilDateTime", lot.refundableUntil().toString()));
    return refundable;
  }

  static ObjectNode productType(SubscriptionKind kind) {
    ObjectNode type =
        Shapes.object().put("id", kind.productType()).put("displayName", kind.productType());
    if (kind == SubscriptionKind.SAVINGS_PLAN) {
      type.putObject("subType").put("id", "SavingsPlan").put("displayName", "SavingsPlan");
    }
    return type;
  }

  private static void putReseller(ObjectNode node, KeptSubscription kept, boolean evenIfNone) {
    String reseller = kept.text("reseller");
    if (evenIfNone || !reseller.isEmpty()) {
      node.put("partnerId", reseller);
    }
    if (!kept.resellers().isEmpty()) {
      Shapes.put(node, "additionalPartnerIds", kept.resellers());
    }
  }

  private static void putIfAny(ObjectNode node, String member, String value) {
    if (!value.isEmpty()) {
      node.put(member, value);
    }
  }
}
