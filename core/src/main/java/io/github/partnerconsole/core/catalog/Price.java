package io.github.partnerconsole.core.catalog;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * What some seats cost for a whole term, in exact decimals.
 *
 * @param amount what the partner pays, net of tax
 * @param erp Microsoft's estimated retail price on the same basis
 */
public record Price(PriceBasis basis, Currency currency, BigDecimal amount, BigDecimal erp) {

  /**
   * The price of so many seats. A line of a term is priced for its whole term and is never
   * multiplied by months; only a line without one is.
   */
  public static Price of(BillingChoice choice, int quantity) {
    PriceLine line = choice.line();
    BigDecimal months = BigDecimal.valueOf(choice.isDerived() ? choice.term().months() : 1);
    BigDecimal times = months.multiply(BigDecimal.valueOf(quantity));
    return new Price(
        new PriceBasis(choice.term(), choice.plan(), quantity, choice.isDerived()),
        line.currency(),
        line.unitPrice().multiply(times),
        line.erpPrice().multiply(times));
  }

  /** The price of one seat. */
  public static Price perSeat(BillingChoice choice) {
    return of(choice, 1);
  }

  /** How the amount is spread over the term's invoices. */
  public Instalments instalments() {
    return Instalments.of(amount, currency, basis.plan().invoicesIn(basis.term()));
  }
}
