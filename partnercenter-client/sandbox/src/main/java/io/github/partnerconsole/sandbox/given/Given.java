package io.github.partnerconsole.sandbox.given;

import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.state.Ledger;
import java.time.InstantSource;

/**
 * What a test wants to be there before it calls: facts, from which the sandbox makes its answers as
 * for everything else. A thing that is there already under the same id is replaced.
 */
public final class Given {
  private final Ledger ledger;
  private final InstantSource clock;
  private final Catalogue catalogue;

  public Given(Ledger ledger, InstantSource clock, Catalogue catalogue) {
    this.ledger = ledger;
    this.clock = clock;
    this.catalogue = catalogue;
  }

  /** Invoices that are to be there. */
  public GivenInvoices invoices() {
    return new GivenInvoices(ledger, clock);
  }

  /** Products, traditional offers and promotions that are to be on sale. */
  public GivenCatalogue catalogue() {
    return new GivenCatalogue(catalogue);
  }

  public GivenCustomers customers() {
    return new GivenCustomers(ledger, clock);
  }

  public GivenWebhooks webhooks() {
    return new GivenWebhooks(ledger, clock);
  }

  public GivenSubscriptions subscriptions() {
    return new GivenSubscriptions(ledger, clock);
  }

  /** What is to be true of the partner and of those it works with. */
  public GivenPartner partner() {
    return new GivenPartner(ledger, clock);
  }

  public GivenQualifications qualifications() {
    return new GivenQualifications(ledger, clock);
  }

  public GivenDelegatedAdministration delegatedAdministration() {
    return new GivenDelegatedAdministration(ledger, clock);
  }

  public GivenPurchases purchases() {
    return new GivenPurchases(ledger);
  }

  /** Migrations to new commerce that are under way. */
  public GivenMigrations migrations() {
    return new GivenMigrations(ledger, clock);
  }

  /** Upgrades to the Azure plan that are under way. */
  public GivenProductUpgrades productUpgrades() {
    return new GivenProductUpgrades(ledger, clock);
  }

  public GivenOrders orders() {
    return new GivenOrders(ledger, clock);
  }
}
