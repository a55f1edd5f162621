package io.github.partnerconsole.core.catalog;

/**
 * The two switches of annual billing, which both must be on for an annual subscription at Microsoft
 * (flow A of interworks.cloud's documentation, pages 5579607 and 5579597, read 2026-11).
 *
 * @param billing annual billing may be ordered
 * @param provisioning Microsoft is told about it; off, Microsoft gets a monthly subscription
 */
public record AnnualBilling(boolean billing, boolean provisioning) {

  /** Whether an annual billing plan may be chosen. */
  public boolean isOffered() {
    return billing;
  }

  /** Whether an annual choice reaches Microsoft as a monthly billing plan. */
  public boolean isProvisionedMonthly() {
    return billing && !provisioning;
  }
}
