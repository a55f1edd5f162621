package io.github.partnerconsole.sandbox.given;

import io.github.partnerconsole.sandbox.state.Ledger;
import io.github.partnerconsole.sandbox.state.Section;
import java.time.InstantSource;

/** Orders that are to be there. */
public final class GivenOrders {
  private final Ledger ledger;
  private final InstantSource clock;

  GivenOrders(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** An order of a customer, with the subscriptions that came of it. */
  public GivenOrders put(String customerId, GivenOrder order) {
    ledger.change(state -> {
      state.put(Section.ORDERS, order.id(), order.document(customerId, clock.instant()));
      order
          .subscriptions()
          .forEach(subscription ->
              state.put(
                  Section.SUBSCRIPTIONS,
                  subscription.id(),
                  subscription.document(customerId, clock.instant())));
    });
    return this;
  }
}
