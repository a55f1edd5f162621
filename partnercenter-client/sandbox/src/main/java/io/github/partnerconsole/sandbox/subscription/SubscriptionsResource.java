package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A customer's subscriptions: read, listed, changed. */
final class SubscriptionsResource {
  private static final String ALL = "/v1/customers/{customer}/subscriptions";

  private final Subscriptions subscriptions;
  private final SubscriptionPatch patch;
  private final Provisioning provisioning;
  private final Switches switches;

  SubscriptionsResource(
      Subscriptions subscriptions,
      SubscriptionPatch patch,
      Provisioning provisioning,
      Switches switches) {
    this.subscriptions = subscriptions;
    this.patch = patch;
    this.provisioning = provisioning;
    this.switches = switches;
  }

  void addTo(Router router) {
    String one = ALL + "/{subscription}";
    router.get(ALL, this::list);
    router.get(one, this::get);
    router.patch(one, this::change);
    router.get(one + "/addons", this::addons);
    router.needing(Access.USER).get(one + "/provisioningstatus", this::status);
  }

  private Reply list(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    Optional<String> order = request.query("order_id");
    Optional<String> reseller = request.query("mpn_id");
    ObjectNode listed =
        Shapes.collection(
            KeptSubscription.of(state, customer, now())
                .filter(kept -> isAsked(order, kept.text("order")))
                .filter(kept -> isAsked(reseller, kept.text("reseller")))
                .map(subscriptions::shape));
    return Reply.ok(Shapes.link(listed, "self", "/customers/" + customer + "/subscriptions"));
  }

  private static boolean isAsked(Optional<String> value, String kept) {
    return value.isEmpty() || value.get().equalsIgnoreCase(kept);
  }

  private Reply get(Request request, State state) {
    return Reply.ok(subscriptions.shape(require(request, state)));
  }

  private Reply addons(Request request, State state) {
    KeptSubscription parent = require(request, state);
    return Reply.ok(
        Shapes.collection(
            KeptSubscription.of(state, parent.customer(), now())
                .filter(kept -> kept.parent().equalsIgnoreCase(parent.id()))
                .map(subscriptions::shape)));
  }

  private Reply change(Request request, State state) {
    KeptSubscription before = require(request, state);
    KeptSubscription after = patch.applied(request, before, state, now());
    if (switches.isOn(Switch.SLOW_UPDATES)) {
      return takenOn(before, after, state);
    }
    after.putInto(state);
    return Reply.ok(subscriptions.shape(after));
  }

  /**
   * The subscription stays as it was until the change is done; the answer shows what it is to be
   * (change-the-quantity-of-a-subscription page, 2023-10).
   */
  private Reply takenOn(KeptSubscription before, KeptSubscription after, State state) {
    ObjectNode pending = before.kept().putObject("pending");
    pending.put("at", now().plus(provisioning.time()).toString());
    pending.set("becomes", after.kept());
    before.putInto(state);
    return Reply.json(202, subscriptions.shape(after)).with("Location", before.path());
  }

  private Reply status(Request request, State state) {
    KeptSubscription kept = require(request, state);
    ObjectNode status = Shapes.object().put("skuId", kept.text("skuId"));
    status.put("status", provisioning.isDone(kept.kept()) ? "success" : "pending");
    status.put("quantity", kept.quantity()).put("endDate", kept.end().toString());
    return Reply.ok(Shapes.typed(status, "SubscriptionProvisioningStatus"));
  }

  private KeptSubscription require(Request request, State state) {
    return KeptSubscription.require(request, state, now());
  }

  private Instant now() {
    return provisioning.clock().instant();
  }
}
