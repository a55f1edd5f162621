package io.github.partnerconsole.sandbox.given;

import io.github.partnerconsole.sandbox.state.Ledger;
import java.time.InstantSource;

/**
 * What a test wants to be there before it calls: facts, from which the sandbox makes its answers as
 * for everything else. A thing that is there already under the same id is replaced.
 */
public final class Given {
  private final Ledger ledger;
  private final InstantSource clock;

  public Given(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  public GivenCustomers customers() {
    return new GivenCustomers(ledger, clock);
  }

  public GivenSubscriptions subscriptions() {
    return new GivenSubscriptions(ledger, clock);
  }
}
