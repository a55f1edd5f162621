package io.github.partnerconsole.sandbox.resource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import tools.jackson.databind.node.ObjectNode;

/** Subscriptions as the API prints them (subscription resource of new commerce, 2023-10). */
final class Subscriptions {
  private static final Duration CANCELLATION_WINDOW = Duration.ofDays(7);

  private final Provisioning provisioning;

  Subscriptions(Provisioning provisioning) {
    this.provisioning = provisioning;
  }

  /** The last second of the last day of the term, which starts on the day of the order. */
  static Instant end(ObjectNode kept) {
    LocalDate first = LocalDate.ofInstant(created(kept), ZoneOffset.UTC);
    LocalDate after = first.plus(Period.parse(kept.path("term").asString()));
    return after.atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
  }

  ObjectNode shape(ObjectNode kept) {
    String id = kept.path("id").asString();
    ObjectNode subscription = Shapes.object().put("id", id);
    subscription.put("offerId", kept.path("catalogItemId").asString());
    subscription.put("offerName", kept.path("title").asString());
    subscription.put("friendlyName", kept.path("friendlyName").asString());
    subscription.set("productType", CatalogueShapes.productType());
    subscription.put("quantity", kept.path("quantity").asInt()).put("unitType", "Licenses");
    String parent = kept.path("parentSubscription").asString("");
    if (!parent.isEmpty()) {
      subscription.put("parentSubscriptionId", parent);
    }
    subscription.put("hasPurchasableAddons", false);
    putDates(subscription, kept);
    putBilling(subscription, kept);
    Orders.putReseller(subscription, "partnerId", kept);
    subscription.put("contractType", "subscription");
    subscription.put("publisherName", "Microsoft Corporation");
    subscription.put("orderId", kept.path("order").asString());
    Orders.linkCatalogue(subscription, kept, kept.path("country").asString());
    String customer = kept.path("customer").asString();
    Shapes.link(subscription, "self", "/customers/" + customer + "/subscriptions/" + id);
    return Shapes.typed(subscription, "Subscription");
  }

  private static void putDates(ObjectNode subscription, ObjectNode kept) {
    Instant created = created(kept);
    Instant end = end(kept);
    String endDay = end.toString().substring(0, 10) + "T00:00:00Z";
    subscription.put("creationDate", created.toString());
    subscription.put("effectiveStartDate", created.toString());
    subscription.put("commitmentEndDate", endDay).put("commitmentEndDateTime", end.toString());
    String until = created.plus(CANCELLATION_WINDOW).toString();
    subscription.put("cancellationAllowedUntilDate", until);
    subscription.putArray("refundOptions").addObject().put("type", "Full").put("expiresAt", until);
  }

  private void putBilling(ObjectNode subscription, ObjectNode kept) {
    boolean isTrial = kept.path("isTrial").asBoolean(false);
    subscription.put("status", provisioning.isDone(kept) ? "active" : "pending");
    subscription.put("autoRenewEnabled", !isTrial).put("isTrial", isTrial);
    subscription.put("billingType", "license");
    subscription.put("billingCycle", kept.path("billingCycle").asString());
    subscription.put("termDuration", kept.path("term").asString());
    subscription.put("renewalTermDuration", isTrial ? "" : kept.path("term").asString());
    subscription.put("isMicrosoftProduct", true);
  }

  private static Instant created(ObjectNode kept) {
    return Shapes.instant(kept, "createdAt");
  }
}
