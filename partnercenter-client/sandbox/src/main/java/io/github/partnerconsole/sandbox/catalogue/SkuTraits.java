package io.github.partnerconsole.sandbox.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a SKU is beyond what a price sheet says.
 *
 * @param attributes what only things of this kind have, by their names in the API
 * @param upgradeTargets SKUs ("product:sku") that it can be exchanged for
 * @param availabilityIds ids that stay as they are, with the term that each is for; the other terms
 *     get ids that change with the month
 */
public record SkuTraits(
    ProductFamily family,
    Map<String, String> attributes,
    List<String> upgradeTargets,
    Map<String, String> availabilityIds) {

  static SkuTraits of(ProductFamily family, Map<String, String> attributes) {
    return new SkuTraits(family, attributes, List.of(), Map.of());
  }

  static SkuTraits newCommerce(List<String> upgradeTargets) {
    return new SkuTraits(ProductFamily.NEW_COMMERCE, Map.of(), upgradeTargets, Map.of());
  }

  SkuTraits withAttribute(String name, String value) {
    Map<String, String> others = new LinkedHashMap<>(attributes);
    others.put(name, value);
    return new SkuTraits(family, others, upgradeTargets, availabilityIds);
  }

  SkuTraits withUpgrade(String key) {
    List<String> more = new ArrayList<>(upgradeTargets);
    more.add(key);
    return new SkuTraits(family, attributes, List.copyOf(more), availabilityIds);
  }

  SkuTraits withAvailability(String id, String term) {
    Map<String, String> more = new LinkedHashMap<>(availabilityIds);
    more.put(id, term);
    return new SkuTraits(family, attributes, upgradeTargets, more);
  }
}
