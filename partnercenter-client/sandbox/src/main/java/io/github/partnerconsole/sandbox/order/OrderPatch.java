package io.github.partnerconsole.sandbox.order;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.product.Shelf;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.subscription.Lifecycle;
import io.github.partnerconsole.sandbox.wire.BillingCycles;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A PATCH of an order, which does one of three things: adds an add-on to a subscription, changes
 * the billing cycle, or cancels (purchase-an-add-on-to-a-subscription, change-the-billing-cycle and
 * cancel-software-purchases pages, 2023-10).
 */
final class OrderPatch {
  private final DirectOrder direct;
  private final Purchase purchase;
  private final PurchaseRules rules;
  private final Shelf shelf;
  private final Switches switches;
  private final InstantSource clock;

  OrderPatch(
      DirectOrder direct,
      Purchase purchase,
      PurchaseRules rules,
      Shelf shelf,
      Switches switches,
      InstantSource clock) {
    this.direct = direct;
    this.purchase = purchase;
    this.rules = rules;
    this.shelf = shelf;
    this.switches = switches;
    this.clock = clock;
  }

  void apply(Body body, ObjectNode order, Buyer buyer) {
    List<Body> addons = body.items("lineItems").stream().filter(OrderPatch::isNew).toList();
    String status = body.text("status").orElse("").toLowerCase(Locale.ROOT);
    if (status.equals("cancelled") || status.equals("canceled")) {
      cancel(body, order, buyer);
    } else if (addons.isEmpty()) {
      bill(BillingCycles.of(body, ""), order, buyer);
    } else {
      add(addons, order, buyer);
    }
  }

  private static boolean isNew(Body line) {
    return line.text("parentSubscriptionId").isPresent() && line.text("subscriptionId").isEmpty();
  }

  private void add(List<Body> addons, ObjectNode order, Buyer buyer) {
    ObjectNode sent = Shapes.object().put("partnerOnRecordAttestationAccepted", true);
    sent.put("billingCycle", order.path("billingCycle").asString());
    var array = sent.putArray("lineItems");
    addons.forEach(addon -> array.add(addon.node().deepCopy()));
    List<ObjectNode> lines = direct.lines(new Body(sent), buyer);
    rules.requireAllowed(buyer.customer(), lines, buyer.state());
    List<Ware> wares = purchase.checked(lines, buyer);
    for (int i = 0; i < lines.size(); i++) {
      requireRelated(lines.get(i), wares.get(i), buyer);
      purchase.add(order, lines.get(i), wares.get(i), buyer.state());
    }
  }

  /** Before new commerce an add-on belongs to certain offers. */
  private void requireRelated(ObjectNode line, Ware ware, Buyer buyer) {
    String parent = line.at("/provisioningContext/parentSubscriptionId").asString("");
    List<String> bases =
        ware.facts().path("addOnTo").valueStream().map(JsonNode::asString).toList();
    boolean isRelated =
        bases.isEmpty()
            || KeptSubscription.find(buyer.state(), buyer.id(), parent, clock.instant())
                .filter(
                    kept -> bases.stream().anyMatch(kept.text("catalogItemId")::equalsIgnoreCase))
                .isPresent();
    if (ware.kind().isLegacy() && !(ware.limits().isAddon() && isRelated)) {
      throw new Refusal(ApiError.ADD_ON_UNRELATED);
    }
  }

  private void bill(String cycle, ObjectNode order, Buyer buyer) {
    if (cycle.isEmpty()
        || cycle.equals("unknown")
        || cycle.equals(order.path("billingCycle").asString())) {
      return;
    }
    List<KeptSubscription> all = subscriptions(order, buyer);
    for (KeptSubscription kept : all) {
      if (!Lifecycle.status(kept, clock.instant()).equals("active")) {
        throw new Refusal(ApiError.ORDER_INACTIVE);
      }
      boolean isSold =
          kept.kind() == SubscriptionKind.LEGACY
              && shelf
                  .find(kept.text("catalogItemId"), buyer.state())
                  .map(ware -> sells(ware, kept, cycle))
                  .orElse(cycle.equals("monthly") || cycle.equals("annual"));
      if (!isSold) {
        throw new Refusal(ApiError.ORDER_CYCLE_UNSUPPORTED);
      }
    }
    order.put("billingCycle", cycle);
    all.forEach(kept -> {
      kept.kept().put("billingCycle", cycle);
      kept.putInto(buyer.state());
    });
  }

  private static boolean sells(Ware ware, KeptSubscription kept, String cycle) {
    return ware.plan(kept.term(), cycle).isPresent()
        || ware.plans().stream().anyMatch(plan -> plan.billingCycle().equals(cycle));
  }

  private void cancel(Body body, ObjectNode order, Buyer buyer) {
    List<Integer> asked =
        body.items("lineItems").stream()
            .flatMap(line -> line.wholeNumber("lineItemNumber").stream())
            .toList();
    List<ObjectNode> lines = order.path("lines").valueStream().map(JsonNode::asObject).toList();
    List<ObjectNode> ended =
        lines.stream()
            .filter(line -> asked.isEmpty() || asked.contains(line.path("number").asInt()))
            .toList();
    if (ended.isEmpty() || order.path("status").asString("").equals("cancelled")) {
      throw new Refusal(ApiError.ORDER_NOT_CANCELLED);
    }
    ended.forEach(line -> requireCancellable(line, order));
    ended.forEach(line -> end(line, buyer));
    boolean isAll = lines.stream().allMatch(line -> line.path("cancelled").asBoolean(false));
    if (isAll) {
      order.put("status", "cancelled");
    }
  }

  private void requireCancellable(ObjectNode line, ObjectNode order) {
    SubscriptionKind kind = SubscriptionKind.named(line.path("kind").asString(""));
    switch (kind) {
      case SOFTWARE, PERPETUAL -> {
        // Anybody may, as long as the window is open.
      }
      case RESERVATION, MARKETPLACE -> {
        if (!switches.isOn(Switch.SANDBOX_LIMITS)) {
          throw new Refusal(
              kind == SubscriptionKind.MARKETPLACE
                  ? ApiError.SAAS_BY_SUBSCRIPTION
                  : ApiError.CANCEL_NOT_SANDBOX);
        }
      }
      case LICENCES, LEGACY, AZURE, AZURE_PLAN, SAVINGS_PLAN ->
          throw new Refusal(ApiError.ORDER_TO_SUSPEND, order.path("id").asString());
    }
    Instant until = Shapes.instant(order, "createdAt").plus(kind.cancellationWindow());
    if (!clock.instant().isBefore(until)) {
      throw new Refusal(ApiError.CANCEL_DAYS_PASSED, kind.cancellationWindow().toDays());
    }
  }

  /** A cancelled line has no quantity left, but for an order that is cancelled as a whole. */
  private void end(ObjectNode line, Buyer buyer) {
    line.put("cancelled", true).put("quantity", 0);
    String subscription = line.path("subscription").asString();
    KeptSubscription.find(buyer.state(), buyer.id(), subscription, clock.instant())
        .ifPresent(kept -> {
          kept.kept().put("status", "deleted").put("autoRenew", false);
          kept.putInto(buyer.state());
        });
  }

  private List<KeptSubscription> subscriptions(ObjectNode order, Buyer buyer) {
    String id = order.path("id").asString();
    return KeptSubscription.of(buyer.state(), buyer.id(), clock.instant())
        .filter(kept -> kept.text("order").equalsIgnoreCase(id))
        .toList();
  }
}
