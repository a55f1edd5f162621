package io.github.partnerconsole.core.catalog;

import java.io.InputStream;
import java.util.Optional;

/** Products at Partner Center (contract F1) and price sheets at the sales host (contract F5). */
public interface ProductGateway {

  /** The limits of a SKU; absent where the market does not sell it. */
  Optional<SkuLimits> limits(Market market, Segment segment, SkuKey sku);

  /**
   * The id that a cart takes for the SKU in that term and billing plan; absent where it cannot be
   * bought so. It is short-lived: ask right before the order (contract F1).
   */
  Optional<String> catalogItemId(
      Market market, Segment segment, SkuKey sku, Term term, BillingPlan plan);

  /** The market's current licence-based price sheet, a CSV file in UTF-8; the caller closes it. */
  InputStream priceSheet(Market market);
}
