package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.Term;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * One line of a cart to create.
 *
 * @param term what Microsoft is asked for
 * @param plan what Microsoft is asked for
 * @param billedPlan what the customer ordered; differs where annual billing is not provisioned
 * @param unitPrice of one seat for the whole term as ordered, net of tax
 * @param billedTerm what the customer ordered; absent in old journals
 */
public record PlannedLine(
    SkuKey sku,
    String title,
    Segment segment,
    Term term,
    BillingPlan plan,
    BillingPlan billedPlan,
    int quantity,
    BigDecimal unitPrice,
    Currency currency,
    Optional<Term> billedTerm) {

  /** The term that the customer ordered and that the price is for. */
  public Term orderedTerm() {
    return billedTerm.orElse(term);
  }
}
