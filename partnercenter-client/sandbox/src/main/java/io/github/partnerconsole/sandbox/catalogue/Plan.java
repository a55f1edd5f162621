package io.github.partnerconsole.sandbox.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Locale;

/**
 * A way to pay for a SKU.
 *
 * @param term P1M, P1Y or P3Y, empty for what is bought for ever
 * @param billing Monthly, Annual, Triennial, OneTime or None, as the sheet spells it
 * @param price the partner's price of one seat for the whole term, in the sheet's currency
 */
public record Plan(String term, String billing, BigDecimal price) {
  private static final int LONGEST = 120;

  /** The billing cycle as the API spells it. */
  public String billingCycle() {
    return billing.equals("OneTime") ? "one_time" : billing.toLowerCase(Locale.ROOT);
  }

  /** The price of one seat for one billing period. */
  public BigDecimal pricePerPeriod(BigDecimal termPrice) {
    return termPrice.divide(BigDecimal.valueOf(periods()), 2, RoundingMode.HALF_UP);
  }

  /** Whether the term is a length of time that could be sold. */
  public boolean hasTerm() {
    return months() > 0;
  }

  /** Of the term, 0 where it is none. */
  private long months() {
    try {
      long months = Period.parse(term).toTotalMonths();
      return months <= LONGEST ? Math.max(0, months) : 0;
    } catch (DateTimeException e) {
      return 0;
    }
  }

  private long periods() {
    long months = Math.max(1, months());
    return switch (billing) {
      case "Monthly" -> months;
      case "Annual" -> Math.max(1, months / 12);
      default -> 1;
    };
  }
}
