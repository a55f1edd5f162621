package io.github.partnerconsole.partnercenter.migration;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;
import java.util.stream.Stream;

/** Subscriptions of before new commerce that are brought into it, and what comes of that. */
public final class Migrations {
  private static final String SCHEDULES = "schedules";

  private final Rest rest;

  public Migrations(Rest rest) {
    this.rest = rest;
  }

  /** Whether a migration is possible; nothing is done. */
  public MigrationEligibility validate(String customerId, NewMigration migration) {
    return rest.ask(of(customerId, "validate"), migration, MigrationEligibility.class);
  }

  /** Starts a migration, which takes some minutes. */
  public Migration create(String customerId, NewMigration migration, Call call) {
    return rest.post(of(customerId), migration, call, Migration.class);
  }

  /** A migration as it stands now. */
  public Migration get(String customerId, String migrationId) {
    return rest.get(of(customerId, migrationId), Migration.class);
  }

  /** The steps of one migration. */
  public List<MigrationEvent> events(String customerId, String migrationId) {
    return rest.array(
        of(customerId, "events").with("migration_id", migrationId), MigrationEvent.class);
  }

  /** The steps of all migrations of a subscription, by the id that it had before new commerce. */
  public List<MigrationEvent> eventsOfSubscription(String customerId, String subscriptionId) {
    return rest.array(
        of(customerId, "events").with("current_subscription_id", subscriptionId),
        MigrationEvent.class);
  }

  /** Migrations over all customers, page by page. */
  public Stream<Migration> list(MigrationFilter filter) {
    return rest.allByHeader(filter.on(ofAll()), Migration.class);
  }

  /** Plans a migration. */
  public MigrationSchedule schedule(String customerId, MigrationSchedule schedule, Call call) {
    return rest.post(of(customerId, SCHEDULES), schedule, call, MigrationSchedule.class);
  }

  /** One plan (get-a-new-commerce-migration-schedule page, 2023-10). */
  public MigrationSchedule schedule(String customerId, String scheduleId) {
    return rest.one(of(customerId, SCHEDULES, scheduleId), MigrationSchedule.class);
  }

  /** Plans over all customers, page by page. */
  public Stream<MigrationSchedule> schedules(MigrationFilter filter) {
    return rest.allByHeader(filter.on(ofAll().below(SCHEDULES)), MigrationSchedule.class);
  }

  /** Changes a plan before its time has come; it stays one for the same subscription. */
  public MigrationSchedule updateSchedule(
      String customerId, String scheduleId, MigrationSchedule schedule, Call call) {
    Target target = of(customerId, SCHEDULES, scheduleId);
    return rest.put(target, schedule, call, MigrationSchedule.class);
  }

  /**
   * Gives a plan up before its time has come (cancel-a-new-commerce-migration-schedule page,
   * 2023-10).
   */
  public MigrationSchedule cancelSchedule(String customerId, String scheduleId, Call call) {
    Target target = of(customerId, SCHEDULES, scheduleId, "cancel");
    return rest.post(target, null, call, MigrationSchedule.class);
  }

  private static Target of(String customerId, String... below) {
    return Target.of("customers", customerId, "migrations", "newcommerce").below(below);
  }

  private static Target ofAll() {
    return Target.of("migrations", "newcommerce");
  }
}
