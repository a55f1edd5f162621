package io.github.partnerconsole.partnercenter.subscription;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;
import java.util.stream.Stream;

/** The subscriptions of customers. */
public final class Subscriptions {
  private final Rest rest;

  public Subscriptions(Rest rest) {
    this.rest = rest;
  }

  public Stream<Subscription> list(String customerId) {
    return rest.all(subscriptions(customerId), Subscription.class);
  }

  /** Those that came of one order. */
  public List<Subscription> ofOrder(String customerId, String orderId) {
    Target target = subscriptions(customerId).with("order_id", orderId);
    return rest.all(target, Subscription.class).toList();
  }

  public Subscription get(String customerId, String subscriptionId) {
    return rest.get(subscriptions(customerId, subscriptionId), Subscription.class);
  }

  public SubscriptionProvisioningStatus provisioningStatus(
      String customerId, String subscriptionId) {
    return rest.get(
        subscriptions(customerId, subscriptionId, "provisioningstatus"),
        SubscriptionProvisioningStatus.class);
  }

  private static Target subscriptions(String customerId, String... below) {
    return Target.of("customers", customerId, "subscriptions").below(below);
  }
}
