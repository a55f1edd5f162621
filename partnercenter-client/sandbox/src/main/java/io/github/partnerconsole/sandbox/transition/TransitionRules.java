package io.github.partnerconsole.sandbox.transition;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.subscription.CoTerms;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import io.github.partnerconsole.sandbox.subscription.Terms;
import io.github.partnerconsole.sandbox.upgrade.UpgradeErrors;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether a subscription can become something else now (transition-a-new-commerce-subscription
 * page, 2023-07, with its two tables of errors).
 */
final class TransitionRules {
  static final String WITH_LICENCES = "transition_with_license_transfer";
  static final List<String> TYPES = List.of("transition_only", WITH_LICENCES);

  private final Subscriptions subscriptions;

  TransitionRules(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  /** What forbids a transition of this type. */
  List<ObjectNode> errors(
      KeptSubscription source, Ware target, String type, State state, Instant now) {
    List<ObjectNode> found = new ArrayList<>();
    String status = subscriptions.status(source);
    if (status.equals("pending")) {
      found.add(error(UpgradeErrors.NOT_PROVISIONED, "The source is not provisioned yet."));
    } else if (!status.equals("active")) {
      found.add(error(UpgradeErrors.NOT_ACTIVE, "The source subscription is not active."));
    }
    if (type.equals(WITH_LICENCES) && living(source, target, state, now).findAny().isPresent()) {
      found.add(error(UpgradeErrors.CONFLICT, "Licences of the target's services are in use."));
    }
    return found;
  }

  /** The customer's other subscriptions of the target, of which some may take the seats. */
  Stream<KeptSubscription> living(KeptSubscription source, Ware target, State state, Instant now) {
    return KeptSubscription.of(state, source.customer(), now)
        .filter(other -> !other.id().equalsIgnoreCase(source.id()))
        .filter(other -> !subscriptions.status(other).equals("deleted"))
        .filter(other -> isOf(other, target));
  }

  static boolean isOf(KeptSubscription kept, Ware ware) {
    String key = kept.text("productId") + ":" + kept.text("skuId");
    return key.equalsIgnoreCase(ware.key())
        || kept.text("catalogItemId").equalsIgnoreCase(ware.item());
  }

  /** Why a subscription cannot take the seats of another one; by the numbers of its table. */
  List<TargetError> targetErrors(KeptSubscription target, KeptSubscription source, Instant now) {
    List<TargetError> found = new ArrayList<>();
    if (!subscriptions.status(target).equals("active")) {
      found.add(TargetError.NOT_ACTIVE);
    }
    if (target.cancellableUntil().filter(now::isBefore).isPresent()) {
      found.add(TargetError.IN_CANCELLATION_WINDOW);
    }
    if (Terms.months(target.term()) < Terms.months(source.term())) {
      found.add(TargetError.SHORTER_TERM);
    }
    if (CoTerms.day(target.end()).isBefore(CoTerms.day(source.end()))) {
      found.add(TargetError.ENDS_EARLIER);
    }
    return found;
  }

  /** A transition of the subscription that is not done yet. */
  static Optional<ObjectNode> underWay(KeptSubscription source, State state) {
    return state
        .all(Section.TRANSITIONS)
        .filter(each -> !each.path("done").asBoolean(false))
        .filter(each -> each.path("from").asString().equalsIgnoreCase(source.id()))
        .findFirst();
  }

  private static ObjectNode error(int code, String description) {
    return Shapes.object().put("code", code).put("description", description);
  }

  /** Each with the refusal of a transition into such a subscription. */
  enum TargetError {
    NOT_ACTIVE(1, "The subscription is not active.", ApiError.TARGET_NOT_ACTIVE),
    IN_CANCELLATION_WINDOW(
        2, "The subscription can still be cancelled.", ApiError.TARGET_NOT_READY),
    SHORTER_TERM(
        3,
        "The subscription's term is shorter than that of the source.",
        ApiError.TRANSITION_TERM_SHORTER),
    ENDS_EARLIER(
        4, "The subscription's term ends before that of the source.", ApiError.TARGET_ENDS_EARLIER);

    private final int code;
    private final String text;
    private final ApiError refusal;

    TargetError(int code, String text, ApiError refusal) {
      this.code = code;
      this.text = text;
      this.refusal = refusal;
    }

    ApiError refusal() {
      return refusal;
    }

    ObjectNode shape() {
      return error(code, text);
    }
  }
}
