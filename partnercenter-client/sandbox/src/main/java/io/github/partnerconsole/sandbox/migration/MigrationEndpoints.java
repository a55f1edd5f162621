package io.github.partnerconsole.sandbox.migration;

import io.github.partnerconsole.sandbox.catalogue.Availabilities;
import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.product.Shelf;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import io.github.partnerconsole.sandbox.upgrade.Succession;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Migrations to new commerce and their schedules, wired.
 *
 * @param step how long one is under way
 */
public record MigrationEndpoints(
    Catalogue catalogue,
    Availabilities availabilities,
    Shelf shelf,
    Subscriptions subscriptions,
    Succession succession,
    InstantSource clock,
    Duration step,
    Supplier<UUID> ids) {

  public void addTo(Router router) {
    MigrationRules rules = new MigrationRules(subscriptions);
    MigrationPlans plans = new MigrationPlans(catalogue, availabilities, rules);
    MigrationStart start = new MigrationStart(plans, step, ids);
    SchedulePlan schedules = new SchedulePlan(rules, plans, start, clock);
    new MigrationSchedulesResource(schedules, clock, ids).addTo(router);
    new MigrationsResource(plans, start, clock).addTo(router);
    router.due(schedules);
    router.due(new MigrationRun(shelf, subscriptions, succession, clock, ids));
  }
}
