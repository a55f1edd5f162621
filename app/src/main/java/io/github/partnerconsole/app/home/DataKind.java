package io.github.partnerconsole.app.home;

import io.github.partnerconsole.core.gateway.Freshness;

/** What is kept on this computer and grows old. */
public enum DataKind {
  CATALOGUE(Freshness.PRICE_SHEET),
  COUNTRY_RULES(Freshness.COUNTRY_RULES),
  CUSTOMERS(Freshness.CUSTOMERS),
  /** Answers about partner agreements; asked again at every order anyway. */
  RESELLER_AGREEMENTS(Freshness.PARTNER_AGREEMENT);

  private final Freshness freshness;

  DataKind(Freshness freshness) {
    this.freshness = freshness;
  }

  /** How long it counts as fresh. */
  Freshness freshness() {
    return freshness;
  }
}
