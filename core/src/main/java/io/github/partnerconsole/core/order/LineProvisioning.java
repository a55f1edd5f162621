package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.catalog.SkuKey;
import java.util.Optional;

/**
 * How far Microsoft is with one ordered line.
 *
 * @param title the SKU's title, or its id where the title is not known
 * @param sku absent in old journals, and where Microsoft names it in a way that is not known
 */
public record LineProvisioning(
    String title, int quantity, LineState progress, Optional<SkuKey> sku) {

  /** What the service says. */
  public enum LineState {
    PENDING,
    ACTIVE,
    FAILED
  }
}
