package io.github.partnerconsole.sandbox.migration;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Due;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.subscription.CoTerms;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * When a scheduled migration is to happen and as what; when its time has come, it is started like
 * any other, and if that is refused, the schedule tells why.
 */
final class SchedulePlan implements Due {
  private final MigrationRules rules;
  private final MigrationPlans plans;
  private final MigrationStart start;
  private final InstantSource clock;

  SchedulePlan(
      MigrationRules rules, MigrationPlans plans, MigrationStart start, InstantSource clock) {
    this.rules = rules;
    this.plans = plans;
    this.start = start;
    this.clock = clock;
  }

  /** The schedule as it is kept, without its id and times. */
  ObjectNode read(Body body, String customer, State state, Instant now) {
    KeptSubscription base = MigrationRules.subscription(body, customer, state, now);
    Instant due = due(body, base, now);
    if (!base.kind().isLegacy() || plans.ware(base, MigrationPlans.term(body, base)).isEmpty()) {
      throw new Refusal(ApiError.MIGRATION_NO_PATH, base.id());
    }
    if (!base.decidedStatus().isEmpty()) {
      throw new Refusal(ApiError.MIGRATION_NOT_ACTIVE, base.id());
    }
    rules.addOns(base, MigrationPlans.addOns(body), state, now);
    ObjectNode kept = Shapes.object().put("customer", customer).put("status", "Created");
    kept.put("subscription", base.id()).put("end", base.end().toString());
    kept.put("dueAt", due.toString()).put("onRenewal", body.text("targetDate").isEmpty());
    body.text("externalReferenceId").ifPresent(batch -> kept.put("batch", batch));
    kept.set("sent", body.node().deepCopy());
    var lines = kept.putArray("lines");
    lines.add(line(body, base));
    for (Body addOn : MigrationPlans.addOns(body)) {
      lines.add(line(addOn, MigrationRules.subscription(addOn, customer, state, now)));
    }
    return kept;
  }

  private ObjectNode line(Body body, KeptSubscription kept) {
    String term = MigrationPlans.term(body, kept);
    ObjectNode line = Shapes.object().put("subscription", kept.id()).put("term", term);
    plans.ware(kept, term).ifPresent(ware -> line.put("item", ware.item()));
    line.put("quantity", body.wholeNumber("quantity").orElse(kept.quantity()));
    line.put("cycle", MigrationPlans.cycle(body, kept));
    body.text("customTermEndDate")
        .ifPresent(date -> line.put("customEnd", CoTerms.date(date).toString()));
    return line.put("fullTerm", body.isTrue("purchaseFullTerm"));
  }

  private static Instant due(Body body, KeptSubscription base, Instant now) {
    String target = body.text("targetDate").orElse("");
    if (target.isEmpty()) {
      if (!body.isTrue("migrateOnRenewal")) {
        throw Refusal.property("targetDate", "is needed unless migrateOnRenewal is true");
      }
      return base.end().plusSeconds(1);
    }
    Instant due = moment(target);
    if (due.isBefore(now)) {
      throw Refusal.property("targetDate", "is past");
    }
    return due;
  }

  private static Instant moment(String text) {
    try {
      return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      throw Refusal.property("targetDate", "is not a date and time");
    }
  }

  /** Schedules that are still to be carried out. */
  static Stream<ObjectNode> open(State state) {
    return state
        .all(Section.MIGRATION_SCHEDULES)
        .filter(kept -> kept.path("status").asString().equals("Created"));
  }

  @Override
  public Stream<ObjectNode> due(State state) {
    return open(state).filter(kept -> !clock.instant().isBefore(Shapes.instant(kept, "dueAt")));
  }

  @Override
  public void carryOut(ObjectNode kept, State state) {
    Instant at = Shapes.instant(kept, "dueAt");
    String customer = kept.path("customer").asString();
    kept.put("modifiedAt", at.toString());
    try {
      ObjectNode started = start.start(new Body(kept.path("sent")), customer, state, at);
      kept.put("status", "Completed").put("migration", started.path("id").asString());
    } catch (Refusal refusal) {
      var error = refusal.orderError("");
      kept.put("status", "Failed").put("errorCode", error.path("code").asInt());
      kept.put("errorDescription", error.path("description").asString());
    }
  }

  /**
   * As it is printed. Its add-ons have one name on the page (2023-07) and another in the reference
   * (2025): both are there.
   */
  static ObjectNode shape(ObjectNode kept) {
    ObjectNode shape = Shapes.object().put("id", kept.path("id").asString());
    JsonNode base = kept.path("lines").path(0);
    putLine(shape, base, kept);
    shape.put("subscriptionEndDate", MigrationShapes.day(kept.path("end").asString()));
    shape.put("status", kept.path("status").asString());
    if (kept.path("onRenewal").asBoolean(false)) {
      shape.put("migrateOnRenewal", true);
    } else {
      shape.put("targetDate", kept.path("dueAt").asString());
    }
    copy(kept, "batch", shape, "externalReferenceId");
    copy(kept, "migration", shape, "newCommerceMigrationId");
    copy(kept, "errorCode", shape, "errorCode");
    copy(kept, "errorDescription", shape, "errorDescription");
    shape.put("createdTime", kept.path("createdAt").asString());
    shape.put("lastModifiedTime", kept.path("modifiedAt").asString());
    var addOns = shape.putArray("addOnMigrations");
    kept.path("lines")
        .valueStream()
        .skip(1)
        .forEach(line -> addOns.add(putLine(Shapes.object(), line, kept)));
    return shape.set("addOnMigrationSchedules", addOns.deepCopy());
  }

  private static ObjectNode putLine(ObjectNode shape, JsonNode line, ObjectNode kept) {
    shape.put("currentSubscriptionId", line.path("subscription").asString());
    shape.put("customerTenantId", kept.path("customer").asString());
    copy(line, "item", shape, "catalogItemId");
    return MigrationShapes.putPlan(shape, line);
  }

  private static void copy(JsonNode from, String member, ObjectNode to, String name) {
    from.optional(member).ifPresent(value -> to.set(name, value.deepCopy()));
  }
}
