package io.github.partnerconsole.core.catalog;

import java.time.Instant;
import java.util.List;

/**
 * What Microsoft allows for orders of a SKU (contract F1); price sheets do not say it.
 *
 * @param minimumQuantity fewest seats of one order line
 * @param maximumQuantity most seats of one order line
 * @param prerequisites one of these must be owned or ordered too; empty where none is needed
 * @param asOf when it was asked
 */
public record SkuLimits(
    SkuKey sku,
    int minimumQuantity,
    int maximumQuantity,
    boolean addOn,
    boolean trial,
    List<SkuKey> prerequisites,
    Instant asOf) {

  public SkuLimits {
    prerequisites = List.copyOf(prerequisites);
  }
}
