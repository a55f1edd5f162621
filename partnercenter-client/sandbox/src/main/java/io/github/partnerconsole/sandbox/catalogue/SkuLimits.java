package io.github.partnerconsole.sandbox.catalogue;

import java.util.List;

/**
 * What a price sheet does not say about a SKU.
 *
 * @param prerequisites SKUs ("product:sku") of which the customer needs one; empty when any may do
 */
public record SkuLimits(int minimum, int maximum, boolean isAddon, List<String> prerequisites) {}
