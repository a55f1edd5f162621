package io.github.partnerconsole.sandbox.upgrade;

import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.product.Shelf;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import java.time.InstantSource;

/** Upgrades and conversions of what was bought before new commerce, wired. */
public record UpgradeEndpoints(
    Catalogue catalogue,
    Shelf shelf,
    Subscriptions subscriptions,
    Succession succession,
    InstantSource clock) {

  public void addTo(Router router) {
    UpgradeErrors errors = new UpgradeErrors(subscriptions, clock);
    new UpgradesResource(catalogue, shelf, errors, succession, clock).addTo(router);
    new ConversionsResource(catalogue, subscriptions, clock).addTo(router);
  }
}
