package io.github.partnerconsole.sandbox.migration;

import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Starts migrations; time carries them out. */
final class MigrationStart {
  private final MigrationPlans plans;
  private final Duration time;
  private final Supplier<UUID> ids;

  MigrationStart(MigrationPlans plans, Duration time, Supplier<UUID> ids) {
    this.plans = plans;
    this.time = time;
    this.ids = ids;
  }

  /** The migration, kept as one that has just begun; refused where a rule forbids it. */
  ObjectNode start(Body body, String customer, State state, Instant at) {
    ObjectNode kept = Shapes.object().put("id", ids.get().toString()).put("customer", customer);
    plans.lines(body, customer, state, at).forEach(kept.putArray("lines")::add);
    body.text("externalReferenceId").ifPresent(batch -> kept.put("batch", batch));
    kept.put("status", "Processing").put("startedAt", at.toString());
    kept.put("ordersAt", at.plus(time.dividedBy(2)).toString());
    kept.put("completesAt", at.plus(time).toString());
    state.put(Section.MIGRATIONS, kept.path("id").asString(), kept);
    return kept;
  }
}
