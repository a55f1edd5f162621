package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Seats that become something else: asked for, on their way, or done (transition-resources page,
 * 2023-09). An upgrade within new commerce, or a trial that is to be paid.
 *
 * @param operationId tells it from others; null in what is asked for
 * @param toSubscriptionId that takes the seats; null where a new one is to, or the source itself
 * @param quantity seats that move
 * @param events its steps until now
 */
public record Transition(
    @Nullable String operationId,
    @Nullable String fromCatalogItemId,
    @Nullable String fromSubscriptionId,
    @Nullable String toCatalogItemId,
    @Nullable String toSubscriptionId,
    @Nullable Integer quantity,
    @Nullable TermDuration termDuration,
    @Nullable BillingCycle billingCycle,
    @Nullable TransitionType transitionType,
    @Nullable String promotionId,
    List<TransitionEvent> events,
    @More Map<String, Object> more) {
  public Transition {
    events = Members.list(events);
    more = Members.more(more);
  }

  /** A transition to ask for, with the term and the billing that the source has. */
  public static Transition to(String catalogItemId, int seats, TransitionType type) {
    return new Transition(
        null, null, null, catalogItemId, null, seats, null, null, type, null, List.of(), Map.of());
  }

  /** The same into a subscription that is there already. */
  public Transition into(String subscriptionId) {
    return with(subscriptionId, termDuration, billingCycle);
  }

  /** The same with another term and billing. */
  public Transition billed(TermDuration term, BillingCycle cycle) {
    return with(toSubscriptionId, term, cycle);
  }

  private Transition with(
      @Nullable String into, @Nullable TermDuration term, @Nullable BillingCycle cycle) {
    return new Transition(
        operationId,
        fromCatalogItemId,
        fromSubscriptionId,
        toCatalogItemId,
        into,
        quantity,
        term,
        cycle,
        transitionType,
        promotionId,
        events,
        more);
  }
}
