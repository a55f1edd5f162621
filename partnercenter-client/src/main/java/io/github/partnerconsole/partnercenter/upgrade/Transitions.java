package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;

/**
 * Upgrades of new commerce, in whole or in part, and trials that become paid
 * (transition-a-new-commerce-subscription page, 2023-07).
 */
public final class Transitions {
  private final Rest rest;

  public Transitions(Rest rest) {
    this.rest = rest;
  }

  /** What a subscription can become, now or with its next term. */
  public List<TransitionEligibility> eligibilities(
      String customerId, String subscriptionId, EligibilityType type) {
    Target target = subscription(customerId, subscriptionId).below("transitionEligibilities");
    return rest.all(target.with("eligibilityType", type.value()), TransitionEligibility.class)
        .toList();
  }

  /** Starts a transition; how it goes on is among the subscription's transitions. */
  public Transition start(
      String customerId, String subscriptionId, Transition transition, Call call) {
    Target target = subscription(customerId, subscriptionId).below("transitions");
    return rest.post(target, transition, call, Transition.class);
  }

  /** All transitions of a subscription, also those under way. */
  public List<Transition> list(String customerId, String subscriptionId) {
    Target target = subscription(customerId, subscriptionId).below("transitions");
    return rest.all(target, Transition.class).toList();
  }

  /** One transition by what tells it from others; none or one. */
  public List<Transition> find(String customerId, String subscriptionId, String operationId) {
    Target target = subscription(customerId, subscriptionId).below("transitions");
    return rest.all(target.with("operationId", operationId), Transition.class).toList();
  }

  private static Target subscription(String customerId, String subscriptionId) {
    return Target.of("customers", customerId, "subscriptions", subscriptionId);
  }
}
