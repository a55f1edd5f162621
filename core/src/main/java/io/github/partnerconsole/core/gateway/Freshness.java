package io.github.partnerconsole.core.gateway;

import java.time.Duration;
import java.time.Instant;

/** How long what Microsoft said counts. What is older is asked again, and never passes as true. */
public enum Freshness {
  /** Only Microsoft can tell, and only for the moment. */
  DOMAIN(Duration.ofMinutes(15)),
  /** Microsoft's knowledge of addresses changes slowly; a day is the length of an order. */
  ADDRESS(Duration.ofDays(1)),
  /** Limits of SKUs, and whether they are for sale. */
  OFFER(Duration.ofDays(1)),
  /** Whether a tenant has accepted the customer agreement. */
  CUSTOMER_AGREEMENT(Duration.ofDays(1)),
  /** Signing or losing an agreement takes a day to show (scenario 75). */
  PARTNER_AGREEMENT(Duration.ofHours(24)),
  CUSTOMERS(Duration.ofDays(7)),
  /** Microsoft changes them a few times a year. */
  COUNTRY_RULES(Duration.ofDays(31)),
  /** Microsoft publishes price sheets on the first of a month. */
  PRICE_SHEET(Duration.ofDays(31));

  private final Duration holds;

  Freshness(Duration holds) {
    this.holds = holds;
  }

  /** Whether what was said at that moment no longer counts. */
  public boolean isOver(Instant asOf, Instant now) {
    return Duration.between(asOf, now).compareTo(holds) > 0;
  }
}
