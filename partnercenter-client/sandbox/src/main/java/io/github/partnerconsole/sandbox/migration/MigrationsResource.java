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
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.wire.Shapes;
import io.github.partnerconsole.sandbox.wire.Spelling;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Migrations to new commerce (pages validate-subscription-for-migration, create-migration,
 * get-new-commerce-migration, get-migration-events, query-migrated-subscriptions, 2022-11 to
 * 2023-10). The pages print no status; a creation is answered with 201, as in the reference (2025).
 */
final class MigrationsResource {
  private static final String ALL = "/v1/migrations/newcommerce";
  private static final String OF_CUSTOMER = "/v1/customers/{customer}/migrations/newcommerce";

  private final MigrationPlans plans;
  private final MigrationStart start;
  private final InstantSource clock;

  MigrationsResource(MigrationPlans plans, MigrationStart start, InstantSource clock) {
    this.plans = plans;
    this.start = start;
    this.clock = clock;
  }

  /** After the schedules, which are found at a path that could be a migration's. */
  void addTo(Router router) {
    router.get(ALL, this::list);
    router.ask(OF_CUSTOMER + "/validate", this::validate);
    router.post(OF_CUSTOMER, this::create);
    router.get(OF_CUSTOMER + "/events", this::events);
    router.get(OF_CUSTOMER + "/{migration}", this::get);
  }

  private Reply validate(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    Body body = request.body();
    KeptSubscription kept = MigrationRules.subscription(body, customer, state, clock.instant());
    List<Body> addOns = MigrationPlans.addOns(body);
    ObjectNode shape = eligibility(body, kept, addOns, state);
    var along = shape.putArray("addOnMigrations");
    for (Body addOn : addOns) {
      KeptSubscription child = MigrationRules.subscription(addOn, customer, state, clock.instant());
      along.add(eligibility(addOn, child, addOns, state));
    }
    return Reply.ok(shape);
  }

  private ObjectNode eligibility(Body body, KeptSubscription kept, List<Body> addOns, State state) {
    List<MigrationRules.Reason> reasons = plans.reasons(body, kept, addOns, state, clock.instant());
    String term = MigrationPlans.term(body, kept);
    ObjectNode shape = Shapes.object().put("currentSubscriptionId", kept.id());
    shape.put("isEligible", reasons.isEmpty()).put("termDuration", term);
    shape.put("billingCycle", Spelling.pascal(MigrationPlans.cycle(body, kept)));
    plans.ware(kept, term).ifPresent(ware -> shape.put("catalogItemId", ware.item()));
    var errors = shape.putArray("errors");
    reasons.forEach(reason ->
        errors.addObject().put("code", reason.code()).put("description", reason.text(kept)));
    return shape;
  }

  private Reply create(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    ObjectNode kept = start.start(request.body(), customer, state, clock.instant());
    return Reply.created(MigrationShapes.migration(kept));
  }

  private Reply get(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    String id = request.value("migration");
    return of(customer, state)
        .filter(kept -> is(kept, "/id", id))
        .findFirst()
        .map(kept -> Reply.ok(MigrationShapes.migration(kept)))
        .orElseThrow(() -> new Refusal(ApiError.MIGRATION_NOT_FOUND, id));
  }

  /** The table calls the parameters MigrationId and so on, the example current_subscription_id. */
  private Reply events(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    Optional<String> migration =
        request.query("migration_id").or(() -> request.query("MigrationId"));
    Optional<String> subscription =
        request.query("current_subscription_id").or(() -> request.query("CurrentSubscriptionId"));
    if (migration.isEmpty() && subscription.isEmpty()) {
      throw new Refusal(ApiError.INVALID_INPUT, "MigrationId or CurrentSubscriptionId is needed.");
    }
    var events = JsonNodeFactory.instance.arrayNode();
    of(customer, state)
        .filter(kept -> migration.filter(id -> !is(kept, "/id", id)).isEmpty())
        .filter(kept -> subscription.filter(id -> !is(kept, "/lines/0/subscription", id)).isEmpty())
        .flatMap(this::events)
        .forEach(events::add);
    return Reply.ok(events);
  }

  private Stream<ObjectNode> events(ObjectNode kept) {
    boolean isFailed = kept.path("status").asString().equals("Failed");
    List<Map.Entry<String, String>> steps =
        isFailed
            ? List.of(
                Map.entry("MigrationStarted", "startedAt"),
                Map.entry("MigrationFailed", "completedAt"))
            : List.of(
                Map.entry("MigrationStarted", "startedAt"),
                Map.entry("NewCommerceSubscriptionCreated", "ordersAt"),
                Map.entry("NewCommerceSubscriptionProvisioned", "completesAt"),
                Map.entry("MigrationCompleted", "completesAt"));
    return steps.stream()
        .filter(step -> !clock.instant().isBefore(at(kept, step)))
        .map(step -> MigrationShapes.event(kept, step.getKey(), at(kept, step)));
  }

  private static Instant at(ObjectNode kept, Map.Entry<String, String> step) {
    return Shapes.instant(kept, step.getValue());
  }

  private Reply list(Request request, State state) {
    return MigrationPages.page(request, state.all(Section.MIGRATIONS), MigrationShapes::migration);
  }

  private static Stream<ObjectNode> of(String customer, State state) {
    return state.all(Section.MIGRATIONS).filter(kept -> is(kept, "/customer", customer));
  }

  private static boolean is(ObjectNode kept, String pointer, String value) {
    return kept.at(pointer).asString("").equalsIgnoreCase(value);
  }
}
