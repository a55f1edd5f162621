package io.github.partnerconsole.sandbox.given;

import io.github.partnerconsole.sandbox.state.Ledger;
import io.github.partnerconsole.sandbox.state.Section;
import java.time.InstantSource;

/** Subscriptions that are to be there. */
public final class GivenSubscriptions {
  private final Ledger ledger;
  private final InstantSource clock;

  GivenSubscriptions(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** A subscription of a customer, as old as it says from now. */
  public GivenSubscriptions put(String customerId, GivenSubscription subscription) {
    ledger.change(state ->
        state.put(
            Section.SUBSCRIPTIONS,
            subscription.id(),
            subscription.document(customerId, clock.instant())));
    return this;
  }
}
