package io.github.partnerconsole.core.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in equal invoices.
 *
 * @param invoices how many, at least one
 * @param each the amount of one; never with fewer digits than the currency has
 * @param rounded whether the amount does not divide evenly, so that {@code each} was rounded half
 *     up to the currency's digits and single invoices may differ in the last one
 */
public record Instalments(int invoices, Currency currency, BigDecimal each, boolean rounded) {

  /**
   * Spreads the amount over so many invoices.
   *
   * @param invoices at least one
   */
  public static Instalments of(BigDecimal amount, Currency currency, int invoices) {
    int digits = Math.max(0, currency.getDefaultFractionDigits());
    BigDecimal count = BigDecimal.valueOf(invoices);
    BigDecimal each = amount.divide(count, digits, RoundingMode.HALF_UP);
    boolean rounded = each.multiply(count).compareTo(amount) != 0;
    return new Instalments(invoices, currency, each, rounded);
  }
}
