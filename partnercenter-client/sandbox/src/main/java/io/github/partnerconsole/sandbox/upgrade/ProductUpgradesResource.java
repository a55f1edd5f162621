package io.github.partnerconsole.sandbox.upgrade;

import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.subscription.Provisioning;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * From Azure of before new commerce (MS-AZR-0145P) to the Azure plan (pages
 * get-eligibility-for-product-upgrade, create-product-upgrade-entity and
 * get-product-upgrade-status, 2022-06 to 2023-09). What is answered to a customer who is not
 * eligible is not documented.
 */
final class ProductUpgradesResource {
  private static final String ALL = "/v1/productupgrades";

  private final Subscriptions subscriptions;
  private final Provisioning provisioning;
  private final Supplier<UUID> ids;

  ProductUpgradesResource(
      Subscriptions subscriptions, Provisioning provisioning, Supplier<UUID> ids) {
    this.subscriptions = subscriptions;
    this.provisioning = provisioning;
    this.ids = ids;
  }

  void addTo(Router router) {
    Router people = router.needing(Access.USER);
    people.ask(ALL + "/eligibility", this::eligibility);
    people.post(ALL, this::create);
    people.ask(ALL + "/{upgrade}/status", this::status);
  }

  private Reply eligibility(Request request, State state) {
    String customer = customer(request.body(), state);
    ObjectNode shape = Shapes.object().put("customerId", customer).put("productFamily", "Azure");
    Optional<String> reason = reason(customer, state);
    shape.put("isEligible", reason.isEmpty());
    reason.ifPresent(text -> shape.put("reason", text));
    ProductUpgrade.of(customer, state).ifPresent(each -> shape.put("upgradeId", each.id()));
    return Reply.ok(Shapes.typed(shape, "ProductUpgradesEligibility"));
  }

  private Reply create(Request request, State state) {
    String customer = customer(request.body(), state);
    reason(customer, state)
        .ifPresent(text -> {
          throw new Refusal(ApiError.INVALID_INPUT, text);
        });
    ProductUpgrade upgrade =
        ProductUpgrade.begun(
            ids.get().toString(),
            customer,
            sources(customer, state),
            subscriptions.now(),
            provisioning.time());
    upgrade.putInto(state);
    return Reply.nothing(202).with("Location", "productUpgrades/" + upgrade.id());
  }

  private Reply status(Request request, State state) {
    String id = request.value("upgrade");
    Optional<String> customer = request.body().text("customerId");
    return ProductUpgrade.all(state)
        .filter(each -> each.id().equalsIgnoreCase(id))
        .filter(each -> customer.isEmpty() || each.isOf(customer.get()))
        .findFirst()
        .map(each -> Reply.ok(each.shape()))
        .orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, request.path()));
  }

  private static String customer(Body body, State state) {
    String family = body.text("productFamily").orElse("");
    if (!family.equalsIgnoreCase("Azure")) {
      throw Refusal.property("productFamily", "must be Azure");
    }
    String customer =
        body.text("customerId").orElseThrow(() -> Refusal.property("customerId", "is missing"));
    return Customers.id(Customers.require(customer, state));
  }

  /** Why the customer cannot be upgraded; empty where it can. */
  private Optional<String> reason(String customer, State state) {
    if (ProductUpgrade.of(customer, state).isPresent()) {
      return Optional.of("An upgrade of the customer is there already.");
    }
    return sources(customer, state).isEmpty()
        ? Optional.of("The customer has no active subscription of Microsoft Azure.")
        : Optional.empty();
  }

  private List<String> sources(String customer, State state) {
    return KeptSubscription.of(state, customer, subscriptions.now())
        .filter(kept -> kept.kind() == SubscriptionKind.AZURE)
        .filter(kept -> subscriptions.status(kept).equals("active"))
        .map(KeptSubscription::id)
        .toList();
  }
}
