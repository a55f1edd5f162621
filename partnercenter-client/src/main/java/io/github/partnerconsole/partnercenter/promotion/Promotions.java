package io.github.partnerconsole.partnercenter.promotion;

import io.github.partnerconsole.partnercenter.catalog.Segment;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Discounts of new commerce, and who gets them. */
public final class Promotions {
  private final Rest rest;

  public Promotions(Rest rest) {
    this.rest = rest;
  }

  /**
   * The promotions that are given now.
   *
   * @param country ISO 3166 two letters
   */
  public Stream<Promotion> list(String country, Segment segment) {
    Target target =
        Target.of("productpromotions").with("country", country).with("segment", segment);
    return rest.all(target, Promotion.class);
  }

  /** A promotion, of the past too. */
  public Promotion get(String promotionId, String country) {
    return rest.get(
        Target.of("productpromotions", promotionId).with("country", country), Promotion.class);
  }

  /** Which promotions a customer would get with these purchases. */
  public List<PromotionEligibilities> verify(String customerId, PromotionCandidate... candidates) {
    PromotionQuestion question = new PromotionQuestion(List.of(candidates), Map.of());
    return rest.askForAll(
        Target.of("customers", customerId, "promotionEligibilities"),
        question,
        PromotionEligibilities.class);
  }
}
