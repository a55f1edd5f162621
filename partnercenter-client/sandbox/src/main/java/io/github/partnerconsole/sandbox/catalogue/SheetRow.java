package io.github.partnerconsole.sandbox.catalogue;

import java.math.BigDecimal;

/** One line of a licence-based price sheet, columns in Microsoft's order; prices for the term. */
record SheetRow(
    String changeIndicator,
    String productTitle,
    String productId,
    String skuId,
    String skuTitle,
    String publisher,
    String skuDescription,
    String unitOfMeasure,
    String termDuration,
    String billingPlan,
    String market,
    String currency,
    BigDecimal unitPrice,
    String pricingTierRangeMin,
    String pricingTierRangeMax,
    String effectiveStartDate,
    String effectiveEndDate,
    String tags,
    BigDecimal erpPrice,
    String segment,
    PreviousValues previousValues) {

  /** This line as the sheet of another market prints it. */
  SheetRow in(Market other, Currency from) {
    return new SheetRow(
        changeIndicator,
        productTitle,
        productId,
        skuId,
        skuTitle,
        publisher,
        skuDescription,
        unitOfMeasure,
        termDuration,
        billingPlan,
        other.country(),
        other.currency().code(),
        from.into(other.currency(), unitPrice),
        pricingTierRangeMin,
        pricingTierRangeMax,
        effectiveStartDate,
        effectiveEndDate,
        tags,
        from.into(other.currency(), erpPrice),
        segment,
        previousValues.in(other.currency(), from));
  }
}
