package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.migration.Migration;
import io.github.partnerconsole.partnercenter.migration.MigrationEligibility;
import io.github.partnerconsole.partnercenter.migration.MigrationEvent;
import io.github.partnerconsole.partnercenter.migration.MigrationFilter;
import io.github.partnerconsole.partnercenter.migration.MigrationSchedule;
import io.github.partnerconsole.partnercenter.migration.NewMigration;
import java.util.List;

/** Calls about migrations. Paths with a word stand before those with a migration's id. */
final class MigrationOperations {
  private static final String ALL = "/v1/migrations/newcommerce";
  private static final String OF_CUSTOMER = "/v1/customers/{customer}/migrations/newcommerce";
  private static final String SCHEDULES = OF_CUSTOMER + "/schedules";
  private static final String SCHEDULE = SCHEDULES + "/{schedule}";

  private MigrationOperations() {}

  static List<Operation> all() {
    return List.of(
        Operation.array(
            "GET",
            ALL,
            Migration.class,
            (client, given) -> client.migrations().list(filter(given)).forEach(_ -> {})),
        Operation.array(
            "GET",
            ALL + "/schedules",
            MigrationSchedule.class,
            (client, given) -> client.migrations().schedules(filter(given)).forEach(_ -> {})),
        Operation.of(
            "POST",
            OF_CUSTOMER + "/validate",
            MigrationEligibility.class,
            (client, given) ->
                client.migrations().validate(given.at("customer"), given.body(NewMigration.class))),
        Operation.of(
            "POST",
            OF_CUSTOMER,
            Migration.class,
            (client, given) ->
                client
                    .migrations()
                    .create(given.at("customer"), given.body(NewMigration.class), given.call())),
        Operation.array(
            "GET", OF_CUSTOMER + "/events", MigrationEvent.class, MigrationOperations::events),
        Operation.of("POST", SCHEDULES, MigrationSchedule.class, MigrationOperations::schedule),
        Operation.of(
            "GET",
            SCHEDULE,
            MigrationSchedule.class,
            (client, given) ->
                client.migrations().schedule(given.at("customer"), given.at("schedule"))),
        Operation.of("PUT", SCHEDULE, MigrationSchedule.class, MigrationOperations::update),
        Operation.of(
            "POST",
            SCHEDULE + "/cancel",
            MigrationSchedule.class,
            (client, given) ->
                client
                    .migrations()
                    .cancelSchedule(given.at("customer"), given.at("schedule"), given.call())),
        Operation.of(
            "GET",
            OF_CUSTOMER + "/{migration}",
            Migration.class,
            (client, given) ->
                client.migrations().get(given.at("customer"), given.at("migration"))));
  }

  private static MigrationFilter filter(Arguments given) {
    String size = given.query("PageSize");
    return new MigrationFilter(
        given.query("CustomerTenantId"),
        given.query("CurrentSubscriptionId"),
        given.query("ExternalReferenceId"),
        size == null ? null : Integer.valueOf(size));
  }

  /** The page prints the path without the id that it says is needed. */
  private static void events(PartnerCenter client, Arguments given) {
    String subscription = given.query("current_subscription_id");
    String migration = given.query("migration_id");
    String customer = given.at("customer");
    List<MigrationEvent> _ =
        subscription == null
            ? client.migrations().events(customer, migration == null ? "any" : migration)
            : client.migrations().eventsOfSubscription(customer, subscription);
  }

  private static void schedule(PartnerCenter client, Arguments given) {
    client
        .migrations()
        .schedule(given.at("customer"), given.body(MigrationSchedule.class), given.call());
  }

  private static void update(PartnerCenter client, Arguments given) {
    client
        .migrations()
        .updateSchedule(
            given.at("customer"),
            given.at("schedule"),
            given.body(MigrationSchedule.class),
            given.call());
  }
}
