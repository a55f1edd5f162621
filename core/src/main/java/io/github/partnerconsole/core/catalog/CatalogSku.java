package io.github.partnerconsole.core.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A SKU as a market's price sheet describes it.
 *
 * @param productTitle the product's name, such as {@code Microsoft 365 Business Standard}
 * @param skuTitle the SKU's own name, often more exact
 * @param tags the sheet's tags, such as {@code License;Trial}
 * @param lines all its prices, shortest term first
 */
public record CatalogSku(
    SkuKey key,
    Segment segment,
    String productTitle,
    String skuTitle,
    String description,
    String publisher,
    String unitOfMeasure,
    String tags,
    List<PriceLine> lines) {

  public CatalogSku {
    lines = List.copyOf(lines);
  }

  /** The same SKU with these prices. */
  public CatalogSku withLines(List<PriceLine> prices) {
    return new CatalogSku(
        key, segment, productTitle, skuTitle, description, publisher, unitOfMeasure, tags, prices);
  }

  public boolean isTrial() {
    return List.of(tags.split(";")).contains("Trial");
  }

  /** The price for exactly this term and plan. */
  public Optional<PriceLine> line(Term term, BillingPlan plan) {
    return lines.stream()
        .filter(line -> line.term().equals(Optional.of(term)) && line.plan() == plan)
        .findFirst();
  }
}
