package io.github.partnerconsole.sandbox.transition;

import io.github.partnerconsole.sandbox.catalogue.Availabilities;
import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.product.Shelf;
import io.github.partnerconsole.sandbox.subscription.Provisioning;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import io.github.partnerconsole.sandbox.upgrade.Succession;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Transitions of new-commerce subscriptions, at once and at the end of the term, wired. */
public record TransitionEndpoints(
    Catalogue catalogue,
    Availabilities availabilities,
    Shelf shelf,
    Provisioning provisioning,
    Subscriptions subscriptions,
    Succession succession,
    InstantSource clock,
    Supplier<UUID> ids) {

  public void addTo(Router router) {
    TransitionTargets targets = new TransitionTargets(catalogue, availabilities, shelf);
    TransitionRules rules = new TransitionRules(subscriptions);
    TransitionRequest requests = new TransitionRequest(targets, rules, subscriptions, shelf);
    new TransitionsResource(targets, rules, requests, provisioning, ids).addTo(router);
    router.due(new TransitionRun(shelf, subscriptions, succession, clock));
  }
}
