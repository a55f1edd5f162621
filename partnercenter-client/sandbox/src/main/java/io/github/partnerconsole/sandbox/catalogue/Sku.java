package io.github.partnerconsole.sandbox.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A SKU that can be bought.
 *
 * @param id four characters, as the API prints it
 * @param segment commercial, education, government or nonprofit
 */
public record Sku(
    String productId,
    String productTitle,
    String id,
    String title,
    String description,
    String publisher,
    String segment,
    boolean isTrial,
    SkuLimits limits,
    List<Plan> plans) {

  /** Product and SKU as they name each other in catalogue data. */
  public String key() {
    return productId + ":" + id;
  }

  public Optional<Plan> plan(String term, String billingCycle) {
    return plans.stream()
        .filter(plan -> plan.term().equals(term) && plan.billingCycle().equals(billingCycle))
        .findFirst();
  }
}
