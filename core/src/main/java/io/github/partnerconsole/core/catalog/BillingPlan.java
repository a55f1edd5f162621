package io.github.partnerconsole.core.catalog;

/** How often a term is invoiced, in the price sheet's words. */
public enum BillingPlan {
  MONTHLY(1),
  ANNUAL(12),
  TRIENNIAL(36),
  /** Not invoiced at all: trials. */
  NONE(0);

  private final int months;

  BillingPlan(int months) {
    this.months = months;
  }

  /**
   * Whether the switches of annual billing govern it: everything that is paid for more than a month
   * ahead, so {@link #TRIENNIAL} too. It is the same promise to the customer, only longer.
   */
  public boolean isPaidAhead() {
    return months > 1;
  }

  /** How many invoices a term brings; at least one, also where nothing is invoiced. */
  public int invoicesIn(Term term) {
    return months == 0 ? 1 : Math.max(1, term.months() / months);
  }
}
