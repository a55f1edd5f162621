package io.github.partnerconsole.sandbox.promotion;

import io.github.partnerconsole.sandbox.catalogue.Promotion;
import io.github.partnerconsole.sandbox.wire.Shapes;
import io.github.partnerconsole.sandbox.wire.Spelling;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Promotions as the API prints them (samples of 2023-06 and 2023-08). */
final class PromotionShapes {
  private PromotionShapes() {}

  /** As lists print it: without its conditions. */
  static ObjectNode listed(Promotion promotion) {
    ObjectNode shape = Shapes.object().put("id", promotion.id()).put("name", promotion.name());
    shape.put("description", promotion.name());
    shape.put("startDate", moment(promotion.start())).put("endDate", moment(promotion.end()));
    shape.putObject("properties").put("isAutoApplicable", true);
    ObjectNode product = shape.putArray("requiredProducts").addObject();
    product.put("productId", promotion.productId()).put("skuId", promotion.skuId());
    ObjectNode term = product.putObject("term").put("duration", promotion.term());
    term.put("billingCycle", Spelling.pascal(promotion.billingCycle()));
    ObjectNode policy = product.putArray("pricingPolicies").addObject();
    policy.put("policyType", "PercentDiscount").put("value", promotion.discount());
    return shape;
  }

  static ObjectNode whole(Promotion promotion) {
    ObjectNode shape = listed(promotion);
    Promotion.Conditions conditions = promotion.conditions();
    ObjectNode constraints = shape.putObject("promotionConstraints");
    ObjectNode seats = constraints.putArray("seatConstraints").addObject();
    seats.put("minSeats", conditions.minimumSeats()).put("maxSeats", conditions.maximumSeats());
    seats.put("type", "SubscriptionQuantity");
    ObjectNode assets = constraints.putArray("assetOwnershipLimits").addObject();
    assets.put("minAssets", 0).put("maxAssets", conditions.redemptions());
    assets.put("type", "LifetimeRedemptionCount");
    ObjectNode first = constraints.putArray("eligibilityConstraints").addObject();
    first.put("isApplicable", conditions.isForFirstPurchase()).put("type", "FirstPurchase");
    var owned = constraints.putArray("productOwnershipConstraints");
    if (!conditions.ownedProducts().isEmpty()) {
      var oneOf = owned.addArray();
      conditions
          .ownedProducts()
          .forEach(sku -> oneOf.addObject().put("bigId", sku.replace(':', '/')));
    }
    return shape;
  }

  /** Whether a promotion is given; its id is left out where it is empty. */
  static ObjectNode eligibility(String promotionId, List<PromotionError> errors) {
    ObjectNode shape = Shapes.object();
    if (!promotionId.isEmpty()) {
      shape.put("promotionId", promotionId);
    }
    shape.put("isEligible", errors.isEmpty());
    if (!errors.isEmpty()) {
      var list = shape.putArray("errors");
      errors.forEach(error -> list.add(error.shape()));
    }
    return shape;
  }

  private static String moment(Instant moment) {
    return moment.toString().replace("Z", "+00:00");
  }
}
