package io.github.partnerconsole.sandbox.promotion;

import io.github.partnerconsole.sandbox.catalogue.Promotion;
import io.github.partnerconsole.sandbox.catalogue.Sku;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Whether a purchase gets a promotion. */
public final class PromotionRules {
  private final InstantSource clock;

  public PromotionRules(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * What a customer wants to buy.
   *
   * @param customer tenant id
   * @param billingCycle as the API spells it
   */
  public record Purchase(String customer, int quantity, String term, String billingCycle) {}

  /** Why the purchase does not get the promotion; nothing where it does. */
  public List<PromotionError> errors(Promotion promotion, Sku sku, Purchase purchase, State state) {
    if (!promotion.isFor(sku) || !promotion.isValidAt(clock.instant())) {
      return List.of(PromotionError.promotion());
    }
    Promotion.Conditions conditions = promotion.conditions();
    return Stream.of(
            term(promotion, purchase),
            seats(conditions, purchase),
            redemptions(promotion, purchase, state),
            firstPurchase(conditions, sku, purchase, state),
            ownership(conditions, purchase, state))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<PromotionError> term(Promotion promotion, Purchase purchase) {
    return promotion.isForTerm(purchase.term(), purchase.billingCycle())
        ? Optional.empty()
        : Optional.of(PromotionError.term(promotion));
  }

  private static Optional<PromotionError> seats(
      Promotion.Conditions conditions, Purchase purchase) {
    int most = Math.min(conditions.maximumSeats(), conditions.availableSeats());
    return purchase.quantity() >= conditions.minimumSeats() && purchase.quantity() <= most
        ? Optional.empty()
        : Optional.of(PromotionError.seats(conditions));
  }

  private static Optional<PromotionError> redemptions(
      Promotion promotion, Purchase purchase, State state) {
    int most = promotion.conditions().redemptions();
    long had =
        subscriptions(purchase, state)
            .filter(kept -> promotion.id().equalsIgnoreCase(kept.path("promotionId").asString("")))
            .count();
    return had < most ? Optional.empty() : Optional.of(PromotionError.redemptions(most));
  }

  private static Optional<PromotionError> firstPurchase(
      Promotion.Conditions conditions, Sku sku, Purchase purchase, State state) {
    return conditions.isForFirstPurchase() && owned(purchase, state).anyMatch(sku.key()::equals)
        ? Optional.of(PromotionError.boughtBefore())
        : Optional.empty();
  }

  private static Optional<PromotionError> ownership(
      Promotion.Conditions conditions, Purchase purchase, State state) {
    List<String> needed = conditions.ownedProducts();
    return needed.isEmpty() || owned(purchase, state).anyMatch(needed::contains)
        ? Optional.empty()
        : Optional.of(PromotionError.ownership());
  }

  private static Stream<String> owned(Purchase purchase, State state) {
    return subscriptions(purchase, state)
        .map(kept -> kept.path("productId").asString("") + ":" + kept.path("skuId").asString(""));
  }

  private static Stream<ObjectNode> subscriptions(Purchase purchase, State state) {
    return state
        .all(Section.SUBSCRIPTIONS)
        .filter(kept -> kept.path("customer").asString("").equals(purchase.customer()));
  }
}
