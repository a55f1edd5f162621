package io.github.partnerconsole.core.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The catalogue on this computer: one price sheet per market, and what Microsoft said about SKUs.
 * Works offline.
 */
public interface Catalog {

  /** The sheet that a market's catalogue was made from; absent while there is none. */
  Optional<SheetInfo> sheet(Market market);

  /** All markets that have a sheet, in alphabetical order. */
  List<SheetInfo> sheets();

  CatalogHits search(CatalogQuery query);

  Optional<CatalogSku> find(Market market, SkuKey key);

  /** Takes the sheet in place of the market's former one, whole or not at all. */
  SheetInfo replace(PriceSheet sheet, String source);

  /** What Microsoft last said about ordering the SKU. */
  Optional<SkuLimits> limits(Market market, SkuKey key);

  void keep(Market market, SkuLimits limits);
}
