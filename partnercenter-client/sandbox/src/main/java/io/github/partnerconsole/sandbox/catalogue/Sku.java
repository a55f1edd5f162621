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
    List<Plan> plans,
    SkuTraits traits) {

  /** Product and SKU as they name each other in catalogue data. */
  public String key() {
    return productId + ":" + id;
  }

  public ProductFamily family() {
    return traits.family();
  }

  /** The same facts under other ids. */
  public Sku as(String otherProduct, String otherSku) {
    return new Sku(
        otherProduct,
        productTitle,
        otherSku,
        title,
        description,
        publisher,
        segment,
        isTrial,
        limits,
        plans,
        traits);
  }

  Sku withPlans(List<Plan> otherPlans) {
    return new Sku(
        productId,
        productTitle,
        id,
        title,
        description,
        publisher,
        segment,
        isTrial,
        limits,
        otherPlans,
        traits);
  }

  /** The same with another value of what only things of its kind have. */
  public Sku withAttribute(String name, String value) {
    return new Sku(
        productId,
        productTitle,
        id,
        title,
        description,
        publisher,
        segment,
        isTrial,
        limits,
        plans,
        traits.withAttribute(name, value));
  }

  /** The same, which can become this SKU ("product:sku") too. */
  public Sku withUpgrade(String key) {
    return new Sku(
        productId,
        productTitle,
        id,
        title,
        description,
        publisher,
        segment,
        isTrial,
        limits,
        plans,
        traits.withUpgrade(key));
  }

  /** The same, to be had under this availability id too. */
  public Sku withAvailability(String availabilityId, String term) {
    return new Sku(
        productId,
        productTitle,
        id,
        title,
        description,
        publisher,
        segment,
        isTrial,
        limits,
        plans,
        traits.withAvailability(availabilityId, term));
  }

  public Optional<Plan> plan(String term, String billingCycle) {
    return plans.stream()
        .filter(plan -> plan.term().equals(term) && plan.billingCycle().equals(billingCycle))
        .findFirst();
  }
}
