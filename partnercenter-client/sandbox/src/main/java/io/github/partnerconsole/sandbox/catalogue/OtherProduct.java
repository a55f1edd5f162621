package io.github.partnerconsole.sandbox.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A SKU that is not of new commerce: Azure, software, the marketplace. Microsoft's names, invented
 * prices.
 */
record OtherProduct(NamedCsvRecord line) {
  private static final String STARTS = "2026-01-01T00:00:00.0000000Z";
  private static final String ENDS = "9999-11-30T23:59:59.0000000Z";
  private static final BigDecimal PARTNER_SHARE = new BigDecimal("0.85");

  ProductFamily family() {
    return ProductFamily.of(line.getField("kind"));
  }

  Sku sku() {
    return new Sku(
        line.getField("product"),
        line.getField("title"),
        line.getField("sku"),
        line.getField("skuTitle"),
        line.getField("about"),
        line.getField("publisher"),
        line.getField("segment"),
        false,
        new SkuLimits(number("min"), number("max"), false, List.of()),
        terms().stream()
            .map(term -> new Plan(term.duration(), term.billing(), partnerPrice(term)))
            .toList(),
        SkuTraits.of(family(), attributes()));
  }

  /** Its lines in the price sheet that has things of its kind. */
  List<SheetRow> rows() {
    return terms().stream().map(this::row).toList();
  }

  private List<DemoTerm> terms() {
    return DemoTerm.of(line.getField("terms"));
  }

  private SheetRow row(DemoTerm term) {
    return new SheetRow(
        "Unchanged",
        line.getField("title"),
        line.getField("product"),
        line.getField("sku"),
        line.getField("skuTitle"),
        line.getField("publisher"),
        line.getField("about"),
        "",
        term.duration(),
        term.billing(),
        "US",
        "USD",
        partnerPrice(term),
        "",
        "",
        STARTS,
        ENDS,
        family().type(),
        price(term),
        line.getField("segment").equals("education") ? "Education" : "Commercial",
        PreviousValues.NONE);
  }

  private BigDecimal partnerPrice(DemoTerm term) {
    return cents(price(term).multiply(PARTNER_SHARE));
  }

  private BigDecimal price(DemoTerm term) {
    return cents(new BigDecimal(line.getField("price")).multiply(term.factor()));
  }

  private static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  private int number(String column) {
    return Integer.parseInt(line.getField(column));
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String pair : line.getField("attributes").split(";", -1)) {
      String[] both = pair.split("=", 2);
      attributes.put(both[0], both[1]);
    }
    return attributes;
  }
}
