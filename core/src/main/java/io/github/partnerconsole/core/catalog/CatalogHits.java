package io.github.partnerconsole.core.catalog;

import java.util.List;

/**
 * What a search found.
 *
 * @param skus the best first, at most as many as asked for
 * @param found how many there are in all
 * @param total how many SKUs the market has
 */
public record CatalogHits(List<CatalogSku> skus, int found, int total) {

  public CatalogHits {
    skus = List.copyOf(skus);
  }
}
