package io.github.partnerconsole.partnercenter.subscription;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.call.Change;
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

  /** Those that were sold by one reseller. */
  public Stream<Subscription> ofReseller(String customerId, String mpnId) {
    return rest.all(subscriptions(customerId).with("mpn_id", mpnId), Subscription.class);
  }

  public List<Subscription> addOns(String customerId, String subscriptionId) {
    Target target = subscriptions(customerId, subscriptionId, "addons");
    return rest.all(target, Subscription.class).toList();
  }

  /** Changes a subscription; what takes longer is taken on, and has to be read again. */
  public Change<Subscription> update(
      String customerId, String subscriptionId, SubscriptionChange change, Call call) {
    return rest.change(
        subscriptions(customerId, subscriptionId),
        change.body(),
        change.etag(),
        call,
        Subscription.class);
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
