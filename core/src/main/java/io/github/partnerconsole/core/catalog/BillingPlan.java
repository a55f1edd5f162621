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

  /** How many invoices a term brings; at least one, also where nothing is invoiced. */
  public int invoicesIn(Term term) {
    return months == 0 ? 1 : Math.max(1, term.months() / months);
  }
}
