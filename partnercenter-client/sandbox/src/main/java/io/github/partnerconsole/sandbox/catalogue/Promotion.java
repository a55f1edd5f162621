package io.github.partnerconsole.sandbox.catalogue;

import java.time.Instant;
import java.util.List;

/**
 * A discount on a SKU of new commerce (promotion-resources, 2022-12).
 *
 * @param id three parts with colons between them
 * @param term P1M, P1Y or P3Y
 * @param billingCycle as the API spells it, such as monthly
 * @param discount the part of the price that is taken off, such as 0.05
 */
public record Promotion(
    String id,
    String name,
    Instant start,
    Instant end,
    String productId,
    String skuId,
    String segment,
    String term,
    String billingCycle,
    String discount,
    Conditions conditions) {

  /**
   * What a purchase has to fulfil (get-promotion-by-id, 2023-06).
   *
   * @param availableSeats what is left of it over all purchases
   * @param redemptions how often a customer can have it
   * @param isForFirstPurchase whether the customer must not have had the SKU before
   * @param ownedProducts what the customer must have one of, as "product:sku"
   */
  public record Conditions(
      int minimumSeats,
      int maximumSeats,
      int availableSeats,
      int redemptions,
      boolean isForFirstPurchase,
      List<String> ownedProducts) {
    public static final Conditions NONE =
        new Conditions(1, 10_000_000, 10_000_000, 1_000, false, List.of());
  }

  public boolean isValidAt(Instant moment) {
    return !moment.isBefore(start) && !moment.isAfter(end);
  }

  /** Whether it is about this SKU. */
  public boolean isFor(Sku sku) {
    return productId.equalsIgnoreCase(sku.productId()) && skuId.equalsIgnoreCase(sku.id());
  }

  public boolean isForTerm(String otherTerm, String otherCycle) {
    return term.equals(otherTerm) && billingCycle.equals(otherCycle);
  }
}
