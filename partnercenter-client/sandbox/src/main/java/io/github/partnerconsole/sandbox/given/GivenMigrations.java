package io.github.partnerconsole.sandbox.given;

import io.github.partnerconsole.sandbox.state.Ledger;
import io.github.partnerconsole.sandbox.state.Section;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Migrations to new commerce that were started some time ago. */
public final class GivenMigrations {
  private final Ledger ledger;
  private final InstantSource clock;

  GivenMigrations(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * A migration of one subscription, for a year paid by the month. It takes four minutes from its
   * start; what has come of it by now is there with the next call.
   *
   * @param subscriptionId of a subscription of before new commerce that is there
   * @param catalogItemId what it becomes
   * @param batch the caller's reference to it; empty for none
   */
  public GivenMigrations started(
      String id,
      String customerId,
      String subscriptionId,
      String catalogItemId,
      int seats,
      Duration ago,
      String batch) {
    Instant start = clock.instant().minus(ago);
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("id", id);
    document.put("customer", customerId).put("status", "Processing");
    document.put("startedAt", start.toString());
    document.put("ordersAt", start.plus(Duration.ofMinutes(2)).toString());
    document.put("completesAt", start.plus(Duration.ofMinutes(4)).toString());
    if (!batch.isEmpty()) {
      document.put("batch", batch);
    }
    ObjectNode line = document.putArray("lines").addObject().put("subscription", subscriptionId);
    line.put("item", catalogItemId).put("quantity", seats).put("term", "P1Y");
    line.put("cycle", "monthly").put("fullTerm", false).put("parent", "");
    line.put("end", start.plus(Duration.ofDays(200)).toString());
    ledger.change(state -> state.put(Section.MIGRATIONS, id, document));
    return this;
  }
}
