package io.github.partnerconsole.sandbox.given;

import io.github.partnerconsole.sandbox.state.Ledger;
import io.github.partnerconsole.sandbox.state.Section;
import java.time.Duration;
import java.time.InstantSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Upgrades to the Azure plan that were started some time ago. */
public final class GivenProductUpgrades {
  private static final Duration TIME = Duration.ofMinutes(4);

  private final Ledger ledger;
  private final InstantSource clock;

  GivenProductUpgrades(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * An upgrade of one Azure subscription that is there. It takes four minutes from its start; what
   * has come of it by now is there with the next call.
   */
  public GivenProductUpgrades started(
      String id, String customerId, String subscriptionId, Duration ago) {
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("id", id);
    document.put("customer", customerId).put("status", "InProgress");
    document.put("completesAt", clock.instant().minus(ago).plus(TIME).toString());
    document.putArray("lines").addObject().put("source", subscriptionId);
    ledger.change(state -> state.put(Section.PRODUCT_UPGRADES, id, document));
    return this;
  }
}
