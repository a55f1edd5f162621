package io.github.partnerconsole.sandbox.migration;

import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * Migrations that are to happen later (pages schedule-, update-, get- and
 * cancel-a-new-commerce-migration-schedule, 2022-10 to 2023-07).
 */
final class MigrationSchedulesResource {
  private static final String ALL = "/v1/migrations/newcommerce/schedules";
  private static final String OF_CUSTOMER =
      "/v1/customers/{customer}/migrations/newcommerce/schedules";
  private static final String ONE = OF_CUSTOMER + "/{schedule}";

  private final SchedulePlan plan;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  MigrationSchedulesResource(SchedulePlan plan, InstantSource clock, Supplier<UUID> ids) {
    this.plan = plan;
    this.clock = clock;
    this.ids = ids;
  }

  void addTo(Router router) {
    router.get(ALL, this::list);
    router.post(OF_CUSTOMER, this::create);
    router.get(ONE, this::get);
    router.put(ONE, this::update);
    router.post(ONE + "/cancel", this::cancel);
  }

  private Reply create(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    ObjectNode kept = plan.read(request.body(), customer, state, clock.instant());
    if (SchedulePlan.open(state).anyMatch(other -> isOfSame(other, kept))) {
      throw new Refusal(ApiError.INVALID_INPUT, "The subscription has a schedule already.");
    }
    kept.put("id", ids.get().toString()).put("createdAt", clock.instant().toString());
    put(kept, state);
    return Reply.created(SchedulePlan.shape(kept));
  }

  private static boolean isOfSame(ObjectNode one, ObjectNode other) {
    return one.path("subscription")
        .asString()
        .equalsIgnoreCase(other.path("subscription").asString());
  }

  private Reply get(Request request, State state) {
    return Reply.ok(SchedulePlan.shape(require(request, state)));
  }

  private Reply update(Request request, State state) {
    ObjectNode kept = requireOpen(request, state);
    Body body = request.body();
    ObjectNode changed = plan.read(body, kept.path("customer").asString(), state, clock.instant());
    if (!isOfSame(kept, changed)) {
      throw Refusal.property("currentSubscriptionId", "cannot become another one");
    }
    changed.put("id", kept.path("id").asString());
    changed.put("createdAt", kept.path("createdAt").asString());
    put(changed, state);
    return Reply.ok(SchedulePlan.shape(changed));
  }

  private Reply cancel(Request request, State state) {
    ObjectNode kept = requireOpen(request, state).put("status", "Cancelled");
    put(kept, state);
    return Reply.ok(SchedulePlan.shape(kept));
  }

  private void put(ObjectNode kept, State state) {
    kept.put("modifiedAt", clock.instant().toString());
    state.put(Section.MIGRATION_SCHEDULES, kept.path("id").asString(), kept);
  }

  private Reply list(Request request, State state) {
    return MigrationPages.page(
        request, state.all(Section.MIGRATION_SCHEDULES), SchedulePlan::shape);
  }

  private static ObjectNode requireOpen(Request request, State state) {
    ObjectNode kept = require(request, state);
    if (!kept.path("status").asString().equals("Created")) {
      throw new Refusal(ApiError.INVALID_INPUT, "The schedule is no longer open.");
    }
    return kept;
  }

  /** Which error an unknown schedule gives is not documented. */
  private static ObjectNode require(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    String id = request.value("schedule");
    return state
        .all(Section.MIGRATION_SCHEDULES)
        .filter(kept -> kept.path("customer").asString().equalsIgnoreCase(customer))
        .filter(kept -> kept.path("id").asString().equalsIgnoreCase(id))
        .findFirst()
        .orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, "migration schedule " + id));
  }
}
