package io.github.partnerconsole.sandbox.given;

import java.time.Duration;
import java.util.Arrays;

/**
 * What sort of thing is sold, and what follows from that (subscription resources page, 2023-06; the
 * windows: new-commerce-cancellation-policy page, 2026).
 */
public enum SubscriptionKind {
  /** Seats of an online service in new commerce. */
  LICENCES("OnlineServicesNCE", "Licenses", "license", Duration.ofDays(7)),
  /** Seats of an offer from before new commerce, which has a GUID. */
  LEGACY("OnlineServices", "Licenses", "license", Duration.ZERO),
  /** Azure as it is used, by the offer MS-AZR-0145P of before new commerce. */
  AZURE("Azure", "Usage-based", "usage", Duration.ZERO),
  /** Azure as it is used, by the Azure plan. */
  AZURE_PLAN("Azure", "Usage-based", "usage", Duration.ZERO),
  /** Software that is paid for by term; its seats cannot be given back. */
  SOFTWARE("Software", "Licenses", "license", Duration.ofDays(7)),
  /** Software that is bought once. */
  PERPETUAL("Software", "Licenses", "license", Duration.ofDays(30)),
  /** Software as a service of other publishers. */
  MARKETPLACE("SaaS", "License(s)", "license", Duration.ofDays(3)),
  /** A reservation of Azure capacity. */
  RESERVATION("VirtualMachines", "Licenses", "none", Duration.ofDays(7)),
  /** Azure at a lower price for so much spent in every hour of a term; it cannot be taken back. */
  SAVINGS_PLAN("Azure", "Benefit", "benefit", Duration.ZERO);

  private final String productType;
  private final String unit;
  private final String billingType;
  private final Duration cancellationWindow;

  SubscriptionKind(
      String productType, String unit, String billingType, Duration cancellationWindow) {
    this.productType = productType;
    this.unit = unit;
    this.billingType = billingType;
    this.cancellationWindow = cancellationWindow;
  }

  /** The kind of this name; licences where there is none, as in state from before kinds. */
  public static SubscriptionKind named(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElse(LICENCES);
  }

  public String productType() {
    return productType;
  }

  public String unit() {
    return unit;
  }

  public String billingType() {
    return billingType;
  }

  /** How long after the start of a term it can be cancelled; zero where it cannot. */
  public Duration cancellationWindow() {
    return cancellationWindow;
  }

  /** Whether it is bought by an offer of the old commerce, and listed without a product. */
  public boolean isLegacy() {
    return this == LEGACY || this == AZURE;
  }

  public boolean isAzure() {
    return this == AZURE || this == AZURE_PLAN;
  }
}
