package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.BillingCycles;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is to happen when the term ends: auto-renewal, and the instructions that it then follows
 * (create-scheduled-changes page, 2023-02). Each is reset by a PATCH that leaves it out.
 */
final class NextTerm {
  private static final List<String> PRODUCT =
      List.of(
          "productId", "skuId", "availabilityId", "billingCycle", "termDuration", "promotionId");

  private static final String ACTIONS = "scheduledActions";

  private NextTerm() {}

  /**
   * Applies what the body says.
   *
   * @param changedNow whether the same PATCH changes the current term, which ends what was
   *     scheduled before
   */
  static void apply(
      Body body,
      KeptSubscription before,
      KeptSubscription after,
      TermChange terms,
      State state,
      boolean changedNow) {
    boolean renews = body.isTrue("autoRenewEnabled");
    Body asked = body.at("scheduledNextTermInstructions");
    if (renews && before.isTrial() && !asked.isPresent()) {
      throw new Refusal(ApiError.NOT_RENEWABLE);
    }
    after.kept().put("autoRenew", renews && !after.decidedStatus().equals("deleted"));
    if (!body.at("nextChargeInstructions").isPresent()
        && after.instructions("nextCharge").equals(before.instructions("nextCharge"))) {
      after.kept().remove("nextCharge");
    }
    after.kept().remove("scheduled");
    boolean isScheduledOtherwise = putActions(body, before, after, changedNow);
    if (isScheduledOtherwise || !asked.isPresent() || !renews || !after.decidedStatus().isEmpty()) {
      return;
    }
    ObjectNode wanted = wanted(asked, after, terms, state);
    Optional<ObjectNode> old = before.instructions("scheduled");
    if (!changedNow || old.filter(wanted::equals).isEmpty()) {
      after.kept().set("scheduled", wanted);
    }
  }

  /**
   * The newer way to schedule (2026): where both are sent only this one counts. Its values are not
   * documented, so that it is kept and given back as it was sent, and not acted on. It is not among
   * what a PATCH resets by leaving it out; a change of the current term ends it all the same.
   *
   * @return whether the body schedules this way
   */
  private static boolean putActions(
      Body body, KeptSubscription before, KeptSubscription after, boolean changedNow) {
    JsonNode sent = body.at(ACTIONS).node();
    if (!sent.isMissingNode() && !sent.isNull() && !isListOfObjects(sent)) {
      throw Refusal.property(ACTIONS, "must be a list of actions");
    }
    boolean isEnded = changedNow && (sent.isMissingNode() || sent.equals(before.actions()));
    if (isEnded || sent.isNull() || (sent.isArray() && sent.isEmpty())) {
      after.kept().remove(ACTIONS);
      return false;
    }
    if (sent.isArray()) {
      after.kept().set(ACTIONS, sent.deepCopy());
    }
    return sent.isArray();
  }

  private static boolean isListOfObjects(JsonNode sent) {
    return sent.isArray() && sent.valueStream().allMatch(JsonNode::isObject);
  }

  private static ObjectNode wanted(
      Body asked, KeptSubscription kept, TermChange terms, State state) {
    ObjectNode sent = Shapes.object();
    Body product = asked.at("product");
    if (product.isPresent()) {
      ObjectNode target = sent.putObject("product");
      PRODUCT.forEach(name -> product.text(name).ifPresent(value -> target.put(name, value)));
      product
          .text("billingCycle")
          .ifPresent(cycle -> target.put("billingCycle", BillingCycles.spelled(cycle)));
    }
    asked.wholeNumber("quantity").ifPresent(count -> sent.put("quantity", count));
    asked.text("customTermEndDate").ifPresent(date -> sent.put("customTermEndDate", date));
    requirePossible(sent, kept, terms, state);
    ObjectNode next = sent.deepCopy();
    asked
        .text("customTermEndDate")
        .ifPresent(date ->
            next.put("customTermEnd", CoTerms.renewalEnd(date, sent, kept, state).toString()));
    return next.set("sent", sent);
  }

  private static void requirePossible(
      ObjectNode sent, KeptSubscription kept, TermChange terms, State state) {
    if (sent.has("customTermEndDate") && kept.kind().isLegacy()) {
      throw new Refusal(ApiError.CUSTOM_END_PRODUCT);
    }
    String product = sent.at("/product/productId").asString(kept.text("productId"));
    String sku = sent.at("/product/skuId").asString(kept.text("skuId"));
    Optional<Ware> target = terms.ware(product, sku, state);
    if (target.isEmpty() && !product.equalsIgnoreCase(kept.text("productId"))) {
      throw new Refusal(ApiError.OFFER_INVALID, product + ":" + sku);
    }
    int quantity = sent.path("quantity").asInt(kept.quantity());
    if (quantity < 1 || target.filter(ware -> !ware.takes(quantity)).isPresent()) {
      throw new Refusal(ApiError.QUANTITY_OUT_OF_RANGE);
    }
    String term = sent.at("/product/termDuration").asString(kept.term());
    String cycle = sent.at("/product/billingCycle").asString(kept.billingCycle());
    boolean isKnownPlan = target.isEmpty() || kept.kind() == SubscriptionKind.LEGACY;
    if (!isKnownPlan && target.flatMap(ware -> ware.plan(term, cycle)).isEmpty()) {
      throw new Refusal(ApiError.BILLING_UNCHANGEABLE);
    }
  }
}
