package io.github.partnerconsole.app.home;

import java.time.Duration;

/** What is kept on this computer and grows old. */
public enum DataKind {
  /** Price sheets are made each month. */
  CATALOGUE(Duration.ofDays(31)),
  COUNTRY_RULES(Duration.ofDays(90)),
  CUSTOMERS(Duration.ofDays(7)),
  /** Answers about partner agreements; asked again at every order anyway. */
  RESELLER_AGREEMENTS(Duration.ofHours(24));

  private final Duration fresh;

  DataKind(Duration fresh) {
    this.fresh = fresh;
  }

  /** How long it counts as fresh. */
  Duration fresh() {
    return fresh;
  }
}
