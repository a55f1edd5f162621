package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;

/** Upgrades of subscriptions from before new commerce; those of new commerce are transitions. */
public final class Upgrades {
  private final Rest rest;

  public Upgrades(Rest rest) {
    this.rest = rest;
  }

  /** What a subscription can become, and what it could were there not something in the way. */
  public List<Upgrade> list(String customerId, String subscriptionId) {
    return rest.all(upgrades(customerId, subscriptionId), Upgrade.class).toList();
  }

  /** Carries out one of the listed upgrades; the answer may still be that it failed. */
  public UpgradeResult upgrade(
      String customerId, String subscriptionId, Upgrade upgrade, Call call) {
    return rest.post(upgrades(customerId, subscriptionId), upgrade, call, UpgradeResult.class);
  }

  private static Target upgrades(String customerId, String subscriptionId) {
    return Target.of("customers", customerId, "subscriptions", subscriptionId, "upgrades");
  }
}
