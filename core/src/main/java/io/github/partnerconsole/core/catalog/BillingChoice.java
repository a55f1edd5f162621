package io.github.partnerconsole.core.catalog;

/**
 * One way to buy a SKU: a term, a billing plan, and the line of the price sheet that prices it.
 *
 * @param line of exactly this term and plan, or the monthly line of a product that has no other
 */
public record BillingChoice(Term term, BillingPlan plan, PriceLine line) {

  /** The choice that a line offers as it stands; one without a term is bought by the month. */
  public static BillingChoice of(PriceLine line) {
    return new BillingChoice(line.term().orElse(Term.P1M), line.plan(), line);
  }

  /**
   * The year of a product whose only price is that of a month (flow A2 of interworks.cloud's
   * documentation, page 5579597, read 2026-11). Never made from a line that has a term.
   */
  static BillingChoice yearOf(PriceLine monthly) {
    return new BillingChoice(Term.P1Y, BillingPlan.ANNUAL, monthly);
  }

  /** Whether the price of the term is a multiple of a month's price and not the sheet's own. */
  public boolean isDerived() {
    return line.term().isEmpty() && term != Term.P1M;
  }
}
