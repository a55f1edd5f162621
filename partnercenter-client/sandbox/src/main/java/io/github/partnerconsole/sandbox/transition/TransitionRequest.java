package io.github.partnerconsole.sandbox.transition;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.product.Shelf;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import io.github.partnerconsole.sandbox.subscription.Terms;
import io.github.partnerconsole.sandbox.wire.BillingCycles;
import io.github.partnerconsole.sandbox.wire.Shapes;
import io.github.partnerconsole.sandbox.wire.Spelling;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a transition is asked to do, and refuses what it cannot. */
final class TransitionRequest {
  private final TransitionTargets targets;
  private final TransitionRules rules;
  private final Subscriptions subscriptions;
  private final Shelf shelf;

  TransitionRequest(
      TransitionTargets targets, TransitionRules rules, Subscriptions subscriptions, Shelf shelf) {
    this.targets = targets;
    this.rules = rules;
    this.subscriptions = subscriptions;
    this.shelf = shelf;
  }

  /** The transition as it is kept, without its id and times. */
  ObjectNode read(Body body, KeptSubscription source, State state, Instant now) {
    requireReady(source, state);
    body.text("fromSubscriptionId")
        .filter(id -> !id.equalsIgnoreCase(source.id()))
        .ifPresent(_ -> {
          throw Refusal.property("fromSubscriptionId", "is not the subscription of the path");
        });
    Ware target = target(body, source, state);
    int seats = seats(body, source);
    ObjectNode kept = Shapes.object().put("customer", source.customer());
    kept.put("from", source.id()).put("fromItem", source.text("catalogItemId"));
    kept.put("toItem", target.item()).put("quantity", seats).put("type", type(body));
    putPlan(kept, body, source, target);
    body.text("promotionId").ifPresent(id -> kept.put("promotionId", id));
    body.text("toSubscriptionId")
        .ifPresent(id -> kept.put("to", existing(id, source, target, state, now).id()));
    return kept;
  }

  private void requireReady(KeptSubscription source, State state) {
    switch (subscriptions.status(source)) {
      case "active" -> {
        // As it should be.
      }
      case "pending" -> throw new Refusal(ApiError.SUBSCRIPTION_NOT_READY);
      default -> throw new Refusal(ApiError.NOT_ACTIVE);
    }
    if (TransitionRules.underWay(source, state).isPresent()
        || source.instructions("pending").isPresent()) {
      throw new Refusal(ApiError.PENDING_OPERATION);
    }
  }

  private Ware target(Body body, KeptSubscription source, State state) {
    String item =
        body.text("toCatalogItemId")
            .orElseThrow(() -> Refusal.property("toCatalogItemId", "is missing"));
    Ware target =
        shelf.find(item, state).orElseThrow(() -> new Refusal(ApiError.OFFER_INVALID, item));
    if (!targets.isOne(target, source)) {
      throw new Refusal(ApiError.ITEM_NOT_ELIGIBLE, item);
    }
    return target;
  }

  private static int seats(Body body, KeptSubscription source) {
    int seats =
        body.wholeNumber("quantity").orElseThrow(() -> Refusal.property("quantity", "is missing"));
    if (seats < 1 || seats > source.quantity()) {
      throw new Refusal(ApiError.QUANTITY_OUT_OF_RANGE);
    }
    return seats;
  }

  private static String type(Body body) {
    String asked = Spelling.snake(body.text("transitionType").orElse(""));
    if (!TransitionRules.TYPES.contains(asked)) {
      throw Refusal.property("transitionType", "is not one of " + TransitionRules.TYPES);
    }
    return asked;
  }

  private static void putPlan(ObjectNode kept, Body body, KeptSubscription source, Ware target) {
    String otherwise = target.term().isEmpty() ? source.term() : target.term();
    String term = body.text("termDuration").orElse(otherwise).toUpperCase(Locale.ROOT);
    if (Terms.months(term) == 0 && !source.kind().isLegacy()) {
      throw new Refusal(ApiError.TRANSITION_TERM_INVALID);
    }
    if (!source.isTrial() && Terms.months(term) < Terms.months(source.term())) {
      throw new Refusal(ApiError.TRANSITION_TERM_SHORTER);
    }
    String now = source.billingCycle();
    String cycle = BillingCycles.of(body, source.isTrial() || now.isEmpty() ? "monthly" : now);
    Terms.requireBillable(term, cycle);
    if (target.plan(term, cycle).isEmpty() && !source.kind().isLegacy()) {
      throw new Refusal(
          target.term().isEmpty() || target.term().equals(term)
              ? ApiError.BILLING_CYCLE_INVALID
              : ApiError.TRANSITION_TERM_INVALID);
    }
    kept.put("term", term).put("cycle", cycle);
  }

  private KeptSubscription existing(
      String id, KeptSubscription source, Ware target, State state, Instant now) {
    if (id.equalsIgnoreCase(source.id())) {
      throw new Refusal(ApiError.TARGET_IS_SOURCE);
    }
    if (source.isTrial()) {
      throw Refusal.property("toSubscriptionId", "is not possible for a trial");
    }
    Optional<KeptSubscription> found = KeptSubscription.find(state, source.customer(), id, now);
    KeptSubscription existing =
        found.orElseThrow(() -> new Refusal(ApiError.SUBSCRIPTION_NOT_FOUND, id));
    if (!TransitionRules.isOf(existing, target)) {
      throw new Refusal(ApiError.TARGET_OTHER_ITEM);
    }
    if (subscriptions.status(existing).equals("pending")) {
      throw new Refusal(ApiError.TARGET_NOT_READY);
    }
    rules.targetErrors(existing, source, now).stream()
        .findFirst()
        .ifPresent(error -> {
          throw new Refusal(error.refusal());
        });
    return existing;
  }
}
