package io.github.partnerconsole.sandbox.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** One SKU of a demo product: for whom it is and what part of the full price they pay. */
record DemoVariant(String suffix, String segment, BigDecimal share, boolean isTrial) {
  private static final String STARTS = "2026-01-01T00:00:00.0000000Z";
  private static final String ENDS = "9999-11-30T23:59:59.0000000Z";
  private static final BigDecimal PARTNER_SHARE = new BigDecimal("0.81");
  private static final BigDecimal PRICE_BEFORE = new BigDecimal("0.95");

  static List<DemoVariant> of(DemoProduct product) {
    List<DemoVariant> variants = new ArrayList<>();
    product.segments().chars().mapToObj(code -> of((char) code)).forEach(variants::add);
    if (product.hasTrial()) {
      String segment = variants.getFirst().segment;
      variants.add(new DemoVariant(" Trial", segment, BigDecimal.ZERO, true));
    }
    return variants;
  }

  private static DemoVariant of(char code) {
    return switch (code) {
      case 'C' -> paid("", "Commercial", "1");
      case 'F' -> paid(" (Education Faculty Pricing)", "Education", "0.56");
      case 'S' -> paid(" (Education Student Pricing)", "Education", "0.41");
      case 'N' -> paid(" (Non-Profit Pricing)", "Charity", "0.47");
      case 'G' -> paid(" (Government Pricing)", "Government", "0.93");
      default -> throw new IllegalStateException("no such segment: " + code);
    };
  }

  private static DemoVariant paid(String suffix, String segment, String share) {
    return new DemoVariant(suffix, segment, new BigDecimal(share), false);
  }

  SkuLimits limits(DemoProduct product) {
    int maximum = isTrial ? AssumedLimits.TRIAL_SEATS : product.maximum();
    return new SkuLimits(
        isTrial ? 1 : product.minimum(), maximum, product.isAddon(), product.prerequisites());
  }

  List<SheetRow> rows(DemoProduct product, String skuId) {
    return DemoTerm.of(isTrial ? "x" : product.terms()).stream()
        .map(term -> row(product, skuId, term))
        .toList();
  }

  private SheetRow row(DemoProduct product, String skuId, DemoTerm term) {
    BigDecimal erp = cents(product.price().multiply(share).multiply(term.factor()));
    BigDecimal unit = cents(erp.multiply(PARTNER_SHARE));
    return new SheetRow(
        change(product),
        product.title(),
        product.id(),
        skuId,
        product.title() + suffix,
        "Microsoft Corporation",
        product.about(),
        "",
        term.duration(),
        term.billing(),
        "US",
        "USD",
        unit,
        "",
        "",
        STARTS,
        ENDS,
        isTrial ? "License;Trial" : "License",
        erp,
        segment,
        product.change().equals("C") && !isTrial ? before(erp, unit) : PreviousValues.NONE);
  }

  private String change(DemoProduct product) {
    return switch (product.change()) {
      case "A" -> "Add";
      case "C" -> isTrial ? "Unchanged" : "Change";
      default -> "Unchanged";
    };
  }

  private static PreviousValues before(BigDecimal erp, BigDecimal unit) {
    return PreviousValues.prices(
        cents(erp.multiply(PRICE_BEFORE)), cents(unit.multiply(PRICE_BEFORE)));
  }

  private static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }
}
