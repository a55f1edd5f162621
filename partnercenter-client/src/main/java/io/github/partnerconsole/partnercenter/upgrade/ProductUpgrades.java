package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;

/**
 * Customers whose Azure of before new commerce becomes an Azure plan (pages
 * get-eligibility-for-product-upgrade, 2022-06, create-product-upgrade-entity and
 * get-product-upgrade-status, 2023-09). For a partner with a user only, not for the app alone.
 */
public final class ProductUpgrades {
  private final Rest rest;

  public ProductUpgrades(Rest rest) {
    this.rest = rest;
  }

  /** Whether a customer can be upgraded to a product family, and why not. */
  public ProductUpgradeEligibility eligibility(ProductUpgradeRequest request) {
    return rest.ask(upgrades("eligibility"), request, ProductUpgradeEligibility.class);
  }

  /**
   * Starts an upgrade; gives where its status is, without /v1, with the upgrade's id at the end.
   */
  public String create(ProductUpgradeRequest request, Call call) {
    return rest.postForLocation(upgrades(), request, call);
  }

  /** How far an upgrade is. */
  public ProductUpgradeStatus status(String upgradeId, ProductUpgradeRequest request) {
    return rest.ask(upgrades(upgradeId, "status"), request, ProductUpgradeStatus.class);
  }

  private static Target upgrades(String... below) {
    return Target.of("productupgrades").below(below);
  }
}
