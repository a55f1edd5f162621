package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.catalog.Segment;
import io.github.partnerconsole.partnercenter.offer.Offer;
import io.github.partnerconsole.partnercenter.offer.OfferCategory;
import io.github.partnerconsole.partnercenter.promotion.Promotion;
import io.github.partnerconsole.partnercenter.promotion.PromotionCandidate;
import io.github.partnerconsole.partnercenter.promotion.PromotionEligibilities;
import io.github.partnerconsole.partnercenter.promotion.PromotionQuestion;
import java.util.List;
import java.util.Optional;

/** Calls about traditional offers and about promotions. */
final class OfferOperations {
  private OfferOperations() {}

  static List<Operation> all() {
    return List.of(
        Operation.collection(
            "GET",
            "/v1/offers",
            Offer.class,
            (client, given) ->
                client
                    .offers()
                    .list(
                        given.query("country"),
                        given.query("offer_category_id"),
                        Optional.ofNullable(given.query("size")).map(Integer::valueOf).orElse(null))
                    .forEach(_ -> {})),
        Operation.of(
            "GET",
            "/v1/offers/{offer}",
            Offer.class,
            (client, given) -> client.offers().get(given.at("offer"), given.query("country"))),
        Operation.collection(
            "GET",
            "/v1/offers/{offer}/addons",
            Offer.class,
            (client, given) ->
                client.offers().addOns(given.at("offer"), given.query("country")).forEach(_ -> {})),
        Operation.collection(
            "GET",
            "/v1/offercategories",
            OfferCategory.class,
            (client, given) -> client.offers().categories(given.query("country")).forEach(_ -> {})),
        Operation.collection(
            "GET",
            "/v1/customers/{customer}/offers",
            Offer.class,
            (client, given) ->
                client.offers().listForCustomer(given.at("customer")).forEach(_ -> {})),
        Operation.collection(
            "GET",
            "/v1/customers/{customer}/offercategories",
            OfferCategory.class,
            (client, given) ->
                client.offers().categoriesForCustomer(given.at("customer")).forEach(_ -> {})),
        Operation.collection(
            "GET",
            "/v1/productpromotions",
            Promotion.class,
            (client, given) ->
                client
                    .promotions()
                    .list(given.query("country"), new Segment(given.query("segment")))
                    .forEach(_ -> {})),
        Operation.of(
            "GET",
            "/v1/productpromotions/{promotion}",
            Promotion.class,
            (client, given) ->
                client.promotions().get(given.at("promotion"), given.query("country"))),
        Operation.collection(
            "POST",
            "/v1/customers/{customer}/promotionEligibilities",
            PromotionEligibilities.class,
            (client, given) ->
                client
                    .promotions()
                    .verify(
                        given.at("customer"),
                        given
                            .body(PromotionQuestion.class)
                            .items()
                            .toArray(PromotionCandidate[]::new))));
  }
}
