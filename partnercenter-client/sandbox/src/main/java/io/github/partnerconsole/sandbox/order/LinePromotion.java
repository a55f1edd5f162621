package io.github.partnerconsole.sandbox.order;

import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.catalogue.Promotion;
import io.github.partnerconsole.sandbox.catalogue.Sku;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.promotion.PromotionError;
import io.github.partnerconsole.sandbox.promotion.PromotionRules;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The promotion that a line asks for. One that is for another term is no error: the line is simply
 * sold at its full price (partner-center-mcp, policies, 2026-08; not seen on a page of Microsoft).
 */
final class LinePromotion {
  private final Catalogue catalogue;
  private final PromotionRules rules;

  LinePromotion(Catalogue catalogue, InstantSource clock) {
    this.catalogue = catalogue;
    this.rules = new PromotionRules(clock);
  }

  /** Whether the line asks for none, or for one that the buyer gets. */
  boolean mayHave(ObjectNode line, Ware ware, Buyer buyer) {
    String id = line.path("promotionId").asString("");
    Optional<Promotion> promotion = catalogue.promotions().find(id);
    Optional<Sku> sku = catalogue.sku(ware.productId(), ware.skuId());
    if (id.isEmpty()) {
      return true;
    }
    return promotion.isPresent()
        && sku.isPresent()
        && errors(promotion.get(), sku.get(), line, buyer).isEmpty();
  }

  /**
   * The promotion that a line gets without asking: they all apply by themselves
   * (promotion-resources, 2022-12). Of several it is the one that takes most off.
   */
  Optional<String> automatic(ObjectNode line, Ware ware, Buyer buyer) {
    String term = line.path("termDuration").asString("");
    String cycle = line.path("billingCycle").asString("");
    return catalogue
        .sku(ware.productId(), ware.skuId())
        .flatMap(sku ->
            catalogue
                .promotions()
                .all()
                .filter(promotion -> promotion.isForTerm(term, cycle))
                .filter(promotion -> errors(promotion, sku, line, buyer).isEmpty())
                .max(Comparator.comparing(promotion -> new BigDecimal(promotion.discount()))))
        .map(Promotion::id);
  }

  private List<PromotionError> errors(Promotion promotion, Sku sku, ObjectNode line, Buyer buyer) {
    PromotionRules.Purchase purchase =
        new PromotionRules.Purchase(
            buyer.id(), line.path("quantity").asInt(), promotion.term(), promotion.billingCycle());
    return rules.errors(promotion, sku, purchase, buyer.state());
  }

  /** The part of the price that is taken off; zero where none is. */
  BigDecimal discount(ObjectNode line) {
    String term = line.path("termDuration").asString("");
    String cycle = line.path("billingCycle").asString("");
    return catalogue
        .promotions()
        .find(line.path("promotionId").asString(""))
        .filter(promotion -> promotion.isForTerm(term, cycle))
        .map(promotion -> new BigDecimal(promotion.discount()))
        .orElse(BigDecimal.ZERO);
  }
}
