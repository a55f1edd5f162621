package io.github.partnerconsole.sandbox.given;

import io.github.partnerconsole.sandbox.demo.DemoData;
import io.github.partnerconsole.sandbox.state.Ledger;
import java.time.InstantSource;

/** Customers that are to be there. */
public final class GivenCustomers {
  private final Ledger ledger;
  private final InstantSource clock;

  GivenCustomers(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** A customer in the Netherlands of this tenant id, reviewed, its agreement confirmed. */
  public GivenCustomers customer(String tenantId) {
    ledger.change(state -> DemoData.putCustomer(state, tenantId, clock.instant()));
    return this;
  }
}
