package io.github.partnerconsole.sandbox.upgrade;

import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.product.Shelf;
import io.github.partnerconsole.sandbox.subscription.Provisioning;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Upgrades and conversions of what was bought before new commerce, wired. */
public record UpgradeEndpoints(
    Catalogue catalogue,
    Shelf shelf,
    Subscriptions subscriptions,
    Succession succession,
    Provisioning provisioning,
    InstantSource clock,
    Supplier<UUID> ids) {

  public void addTo(Router router) {
    UpgradeErrors errors = new UpgradeErrors(subscriptions, clock);
    new UpgradesResource(catalogue, shelf, errors, succession, clock).addTo(router);
    new ConversionsResource(catalogue, subscriptions, clock).addTo(router);
    new ProductUpgradesResource(subscriptions, provisioning, ids).addTo(router);
    router.due(new ProductUpgradeRun(shelf, subscriptions, succession));
  }
}
