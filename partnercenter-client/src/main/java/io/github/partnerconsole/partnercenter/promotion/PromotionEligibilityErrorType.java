package io.github.partnerconsole.partnercenter.promotion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * Why a promotion is not given (verify-promotion-eligibility page, 2022-11). An unknown value is
 * kept as it came.
 */
public record PromotionEligibilityErrorType(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of(
          "InvalidCatalogItemId",
          "InvalidPromotion",
          "PrerequisiteProductOwnership",
          "RedemptionLimit",
          "SeatCount",
          "OfferPurchasedPreviously",
          "Term",
          "NoPromotionsAvailable");

  public static final PromotionEligibilityErrorType INVALID_CATALOG_ITEM_ID =
      new PromotionEligibilityErrorType("InvalidCatalogItemId");
  public static final PromotionEligibilityErrorType INVALID_PROMOTION =
      new PromotionEligibilityErrorType("InvalidPromotion");
  public static final PromotionEligibilityErrorType PREREQUISITE_PRODUCT_OWNERSHIP =
      new PromotionEligibilityErrorType("PrerequisiteProductOwnership");
  public static final PromotionEligibilityErrorType REDEMPTION_LIMIT =
      new PromotionEligibilityErrorType("RedemptionLimit");
  public static final PromotionEligibilityErrorType SEAT_COUNT =
      new PromotionEligibilityErrorType("SeatCount");
  public static final PromotionEligibilityErrorType OFFER_PURCHASED_PREVIOUSLY =
      new PromotionEligibilityErrorType("OfferPurchasedPreviously");
  public static final PromotionEligibilityErrorType TERM =
      new PromotionEligibilityErrorType("Term");
  public static final PromotionEligibilityErrorType NO_PROMOTIONS_AVAILABLE =
      new PromotionEligibilityErrorType("NoPromotionsAvailable");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PromotionEligibilityErrorType {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
