package io.github.partnerconsole.sandbox.transition;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.subscription.Provisioning;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * Upgrades of new commerce, and trials that become paid (pages
 * transition-a-new-commerce-subscription, 2023-07, and get-transitions, 2023-03).
 */
final class TransitionsResource {
  private static final String ONE = "/v1/customers/{customer}/subscriptions/{subscription}";

  private final TransitionTargets targets;
  private final TransitionRules rules;
  private final TransitionRequest requests;
  private final Provisioning provisioning;
  private final Supplier<UUID> ids;

  TransitionsResource(
      TransitionTargets targets,
      TransitionRules rules,
      TransitionRequest requests,
      Provisioning provisioning,
      Supplier<UUID> ids) {
    this.targets = targets;
    this.rules = rules;
    this.requests = requests;
    this.provisioning = provisioning;
    this.ids = ids;
  }

  void addTo(Router router) {
    router.get(ONE + "/transitioneligibilities", this::eligibilities);
    router.get(ONE + "/transitions", this::list);
    router.post(ONE + "/transitions", this::start);
  }

  private Reply eligibilities(Request request, State state) {
    KeptSubscription source = require(request, state);
    String type = request.query("eligibilityType").orElse("immediate").toLowerCase(Locale.ROOT);
    if (!List.of("immediate", "scheduled").contains(type)) {
      throw Refusal.property("eligibilityType", "is neither immediate nor scheduled");
    }
    boolean isNow = type.equals("immediate") && !source.isTrial();
    String operation = ids.get().toString();
    return Reply.ok(
        Shapes.collection(
            targets
                .of(source, state)
                .map(target ->
                    eligibility(source, target, isNow, state).put("operationId", operation))));
  }

  private ObjectNode eligibility(
      KeptSubscription source, Ware target, boolean isIntoOthers, State state) {
    ObjectNode shape = Shapes.object().put("catalogItemId", target.item());
    shape.put("title", target.title()).put("description", targets.about(target));
    shape.put("quantity", source.quantity());
    var others = shape.putArray("subscriptionEligibilities");
    if (isIntoOthers) {
      rules
          .living(source, target, state, now())
          .forEach(other -> others.add(intoOther(source, other)));
    }
    var details = shape.putArray("eligibilities");
    for (String type : TransitionRules.TYPES) {
      List<ObjectNode> errors = rules.errors(source, target, type, state, now());
      ObjectNode detail = details.addObject().put("isEligible", errors.isEmpty());
      errors.forEach(detail.put("transitionType", type).putArray("errors")::add);
    }
    return Shapes.typed(shape, "TransitionEligibility");
  }

  private ObjectNode intoOther(KeptSubscription source, KeptSubscription other) {
    var errors = rules.targetErrors(other, source, now());
    ObjectNode shape = Shapes.object().put("isEligible", errors.isEmpty());
    shape.put("subscriptionId", other.id());
    shape.put("subscriptionFriendlyName", other.text("friendlyName"));
    shape.put("subscriptionTermDuration", other.term());
    shape.put("subscriptionBillingCycle", other.billingCycle());
    errors.forEach(error -> shape.withArray("/errors").add(error.shape()));
    shape.withArray("/errors");
    return shape;
  }

  private Reply start(Request request, State state) {
    KeptSubscription source = require(request, state);
    ObjectNode kept = requests.read(request.body(), source, state, now());
    String id = ids.get().toString();
    kept.put("id", id).put("at", now().plus(provisioning.time()).toString());
    TransitionRun.note(kept, "Conversion", "Started", now());
    state.put(Section.TRANSITIONS, id, kept);
    return Reply.ok(shape(kept));
  }

  /**
   * Those of new commerce only. The page prints them as transition and calls that a collection, the
   * reference (get-transition-history-events-for-a-subscription, 2024) has a collection: both are
   * there.
   */
  private Reply list(Request request, State state) {
    KeptSubscription source = require(request, state);
    if (source.kind().isLegacy()) {
      throw new Refusal(ApiError.LEGACY_UNSUPPORTED);
    }
    Optional<String> asked = request.query("operationId").or(() -> request.query("operation-id"));
    ObjectNode found =
        Shapes.collection(
            state
                .all(Section.TRANSITIONS)
                .filter(kept -> isOf(kept, source))
                .filter(kept -> asked.filter(id -> !isSame(kept, "id", id)).isEmpty())
                .map(TransitionsResource::shape));
    found.set("transition", found.path("items").deepCopy());
    return Reply.ok(found);
  }

  private static boolean isOf(ObjectNode kept, KeptSubscription subscription) {
    return isSame(kept, "from", subscription.id()) || isSame(kept, "to", subscription.id());
  }

  private static boolean isSame(ObjectNode kept, String member, String id) {
    return kept.path(member).asString("").equalsIgnoreCase(id);
  }

  private static ObjectNode shape(ObjectNode kept) {
    ObjectNode shape = Shapes.object().put("operationId", kept.path("id").asString());
    shape.put("fromCatalogItemId", kept.path("fromItem").asString());
    shape.put("fromSubscriptionId", kept.path("from").asString());
    shape.put("toCatalogItemId", kept.path("toItem").asString());
    if (kept.has("to")) {
      shape.put("toSubscriptionId", kept.path("to").asString());
    }
    shape.put("quantity", kept.path("quantity").asInt());
    shape.put("termDuration", kept.path("term").asString());
    shape.put("billingCycle", kept.path("cycle").asString());
    shape.put("transitionType", kept.path("type").asString());
    if (kept.has("promotionId")) {
      shape.put("promotionId", kept.path("promotionId").asString());
    }
    shape.set("events", kept.path("events").deepCopy());
    return Shapes.typed(shape, "Transition");
  }

  private KeptSubscription require(Request request, State state) {
    return KeptSubscription.require(request, state, now());
  }

  private Instant now() {
    return provisioning.clock().instant();
  }
}
