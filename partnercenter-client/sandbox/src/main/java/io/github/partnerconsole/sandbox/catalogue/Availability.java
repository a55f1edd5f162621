package io.github.partnerconsole.sandbox.catalogue;

import java.util.List;

/** A SKU as it can be bought now for one term; its plans are the ways to pay for that term. */
public record Availability(String id, Sku sku, String term, List<Plan> plans) {
  public String catalogItemId() {
    return sku.key() + ":" + id;
  }
}
