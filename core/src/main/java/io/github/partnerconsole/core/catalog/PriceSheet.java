package io.github.partnerconsole.core.catalog;

import java.util.Currency;
import java.util.List;

/** A price sheet of one market that was read whole. */
public record PriceSheet(Market market, Currency currency, List<CatalogSku> skus) {

  public PriceSheet {
    skus = List.copyOf(skus);
  }

  /** How many prices it holds. */
  public int lines() {
    return skus.stream().mapToInt(sku -> sku.lines().size()).sum();
  }
}
