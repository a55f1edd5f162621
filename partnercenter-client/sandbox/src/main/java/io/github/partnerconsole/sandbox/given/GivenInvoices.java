package io.github.partnerconsole.sandbox.given;

import io.github.partnerconsole.sandbox.demo.DemoInvoices;
import io.github.partnerconsole.sandbox.state.Ledger;
import io.github.partnerconsole.sandbox.state.Section;
import java.time.InstantSource;

/** Invoices of the partner that are to be there. */
public final class GivenInvoices {
  private final Ledger ledger;
  private final InstantSource clock;

  GivenInvoices(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** An unpaid invoice of subscriptions, for the month before. */
  public GivenInvoices recurring(String id) {
    ledger.change(state -> DemoInvoices.put(state, id, true, clock.instant()));
    return this;
  }

  /** An unpaid invoice of new commerce, for the month before. */
  public GivenInvoices oneTime(String id) {
    ledger.change(state -> DemoInvoices.put(state, id, false, clock.instant()));
    return this;
  }

  /** The number of an invoice's tax receipt, which has one of its own otherwise. */
  public GivenInvoices receipt(String id, String ofInvoice) {
    ledger.change(state ->
        state
            .find(Section.INVOICES, ofInvoice)
            .ifPresent(kept -> state.put(Section.INVOICES, ofInvoice, kept.put("receipt", id))));
    return this;
  }

  /** A correction to an invoice. */
  public GivenInvoices amendment(String id, String ofInvoice) {
    ledger.change(state -> DemoInvoices.amend(state, id, ofInvoice, clock.instant()));
    return this;
  }
}
