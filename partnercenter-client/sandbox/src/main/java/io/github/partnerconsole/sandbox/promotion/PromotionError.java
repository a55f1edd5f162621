package io.github.partnerconsole.sandbox.promotion;

import io.github.partnerconsole.sandbox.catalogue.Promotion;
import io.github.partnerconsole.sandbox.wire.Shapes;
import io.github.partnerconsole.sandbox.wire.Spelling;
import tools.jackson.databind.node.ObjectNode;

/** Why a promotion is not given, as the API prints it (promotion-resources, 2022-12). */
public record PromotionError(ObjectNode shape) {
  static PromotionError catalogItem() {
    return of("InvalidCatalogItemId", "The catalog item id is not valid.");
  }

  static PromotionError promotion() {
    return of("InvalidPromotion", "The promotion is not valid.");
  }

  static PromotionError none() {
    return of("NoPromotionsAvailable", "There are no promotions at this time.");
  }

  static PromotionError boughtBefore() {
    return of("OfferPurchasedPreviously", "The customer has bought this before.");
  }

  static PromotionError ownership() {
    return of("PrerequisiteProductOwnership", "The customer lacks a product that is required.");
  }

  static PromotionError redemptions(int most) {
    PromotionError error =
        of("RedemptionLimit", "The customer has had the promotion often enough.");
    error.shape.put("maxPromotionRedemptionCount", most);
    error.shape.put("remainingPromotionRedemptionCount", 0);
    return error;
  }

  static PromotionError seats(Promotion.Conditions conditions) {
    PromotionError error = of("SeatCount", "The promotion is not given for so many seats.");
    error.shape.put("minimumRequiredSeats", conditions.minimumSeats());
    error.shape.put("maximumRequiredSeats", conditions.maximumSeats());
    error.shape.put("availableSeats", conditions.availableSeats());
    return error;
  }

  static PromotionError term(Promotion promotion) {
    PromotionError error = of("Term", "The promotion is not given for this term.");
    ObjectNode term = error.shape.putArray("eligibleTerms").addObject();
    term.put("duration", promotion.term());
    term.put("billingCycle", Spelling.pascal(promotion.billingCycle()));
    return error;
  }

  private static PromotionError of(String type, String description) {
    return new PromotionError(Shapes.object().put("type", type).put("description", description));
  }
}
