package io.github.partnerconsole.sandbox.given;

import io.github.partnerconsole.sandbox.catalogue.Promotion;
import java.time.Instant;
import java.util.List;

/** A promotion that is to be there; without conditions unless they are added. */
public final class GivenPromotion {
  private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  private final Promotion facts;

  private GivenPromotion(Promotion facts) {
    this.facts = facts;
  }

  /**
   * Five per cent off a SKU that is bought for this term and billed in this way.
   *
   * @param billingCycle such as monthly
   */
  public static GivenPromotion of(
      String id, String productId, String skuId, String term, String billingCycle) {
    return new GivenPromotion(
        new Promotion(
            id,
            "Promotion of " + productId,
            START,
            END,
            productId,
            skuId,
            "commercial",
            term,
            billingCycle,
            "0.05",
            Promotion.Conditions.NONE));
  }

  /** Only for so many seats, as long as so many are left over all purchases. */
  public GivenPromotion forSeats(int minimum, int maximum, int available) {
    Promotion.Conditions now = facts.conditions();
    return with(
        new Promotion.Conditions(
            minimum,
            maximum,
            available,
            now.redemptions(),
            now.isForFirstPurchase(),
            now.ownedProducts()));
  }

  /** At most so often for a customer. */
  public GivenPromotion atMost(int redemptions) {
    Promotion.Conditions now = facts.conditions();
    return with(
        new Promotion.Conditions(
            now.minimumSeats(),
            now.maximumSeats(),
            now.availableSeats(),
            redemptions,
            now.isForFirstPurchase(),
            now.ownedProducts()));
  }

  /** Only for a customer that has not had the SKU before. */
  public GivenPromotion forFirstPurchase() {
    Promotion.Conditions now = facts.conditions();
    return with(
        new Promotion.Conditions(
            now.minimumSeats(),
            now.maximumSeats(),
            now.availableSeats(),
            now.redemptions(),
            true,
            now.ownedProducts()));
  }

  /** Only for a customer that has this SKU, given as "product:sku". */
  public GivenPromotion forOwnersOf(String sku) {
    Promotion.Conditions now = facts.conditions();
    return with(
        new Promotion.Conditions(
            now.minimumSeats(),
            now.maximumSeats(),
            now.availableSeats(),
            now.redemptions(),
            now.isForFirstPurchase(),
            List.of(sku)));
  }

  Promotion facts() {
    return facts;
  }

  private GivenPromotion with(Promotion.Conditions conditions) {
    return new GivenPromotion(
        new Promotion(
            facts.id(),
            facts.name(),
            facts.start(),
            facts.end(),
            facts.productId(),
            facts.skuId(),
            facts.segment(),
            facts.term(),
            facts.billingCycle(),
            facts.discount(),
            conditions));
  }
}
