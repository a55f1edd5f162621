package io.github.partnerconsole.core.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;

/**
 * One row of a price sheet: what one seat of a SKU costs for one term and billing plan.
 *
 * @param term absent on rows of the older price list, whose only price is that of a month
 * @param unitPrice what the partner pays for one seat and the <em>whole term</em>, net of tax; for
 *     a month where the term is absent (contract F5)
 * @param erpPrice Microsoft's estimated retail price on the same basis
 * @param effectiveFrom first moment of validity
 * @param effectiveUntil last moment of validity
 */
public record PriceLine(
    SkuKey sku,
    Optional<Term> term,
    BillingPlan plan,
    Currency currency,
    BigDecimal unitPrice,
    BigDecimal erpPrice,
    Instant effectiveFrom,
    Instant effectiveUntil) {

  public boolean isFree() {
    return unitPrice.signum() == 0;
  }
}
