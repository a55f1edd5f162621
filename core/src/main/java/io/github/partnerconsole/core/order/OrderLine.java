package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.Term;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * A line of a draft's basket.
 *
 * @param unitPrice what the partner pays for one seat and the whole term, net of tax
 * @param erpPrice Microsoft's estimated retail price on the same basis
 * @param typedQuantity what the user typed, kept as it is so that nothing typed is lost
 */
public record OrderLine(
    SkuKey sku,
    String title,
    Segment segment,
    boolean trial,
    Term term,
    BillingPlan plan,
    BigDecimal unitPrice,
    BigDecimal erpPrice,
    Currency currency,
    String typedQuantity) {

  public OrderLine withTypedQuantity(String changed) {
    return new OrderLine(
        sku, title, segment, trial, term, plan, unitPrice, erpPrice, currency, changed);
  }

  public boolean isFree() {
    return unitPrice.signum() == 0;
  }
}
