package io.github.partnerconsole.sandbox.promotion;

import io.github.partnerconsole.sandbox.catalogue.Availabilities;
import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.catalogue.Market;
import io.github.partnerconsole.sandbox.catalogue.Promotion;
import io.github.partnerconsole.sandbox.catalogue.Sku;
import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.customer.Shopper;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import io.github.partnerconsole.sandbox.wire.Spelling;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Promotions, and who gets them (get-promotions, 2023-08; get-promotion-by-id, 2023-06;
 * verify-promotion-eligibility, 2022-11).
 */
public final class PromotionsResource {
  private final Catalogue catalogue;
  private final Availabilities availabilities;
  private final PromotionRules rules;
  private final InstantSource clock;

  public PromotionsResource(
      Catalogue catalogue, Availabilities availabilities, InstantSource clock) {
    this.catalogue = catalogue;
    this.availabilities = availabilities;
    this.rules = new PromotionRules(clock);
    this.clock = clock;
  }

  public void addTo(Router router) {
    router.get("/v1/productpromotions", this::promotions);
    router.get("/v1/productpromotions/{promotion}", this::promotion);
    router.ask("/v1/customers/{customer}/promotionEligibilities", this::verify);
  }

  /** Those that are given now. */
  private Reply promotions(Request request, State state) {
    requireMarket(request);
    String segment =
        request.query("segment").orElseThrow(() -> Refusal.property("segment", "is missing"));
    return Reply.ok(
        Shapes.collection(
            catalogue
                .promotions()
                .all()
                .filter(promotion -> promotion.segment().equalsIgnoreCase(segment))
                .filter(promotion -> promotion.isValidAt(clock.instant()))
                .map(PromotionShapes::listed)));
  }

  /** One, whether it is given now or not. */
  private Reply promotion(Request request, State state) {
    requireMarket(request);
    String id = request.value("promotion");
    return Reply.ok(
        catalogue
            .promotions()
            .find(id)
            .map(PromotionShapes::whole)
            .orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, "promotion " + id)));
  }

  private void requireMarket(Request request) {
    Market _ = Shopper.market(request, catalogue.markets());
  }

  private Reply verify(Request request, State state) {
    ObjectNode customer = Customers.require(request, state);
    List<Body> asked = request.body().items("items");
    if (asked.isEmpty()) {
      throw Refusal.property("items", "is missing");
    }
    List<ObjectNode> answers = new ArrayList<>();
    for (Body item : asked) {
      answers.add(answer(item, answers.size(), Customers.id(customer), state));
    }
    return Reply.ok(Shapes.collection(answers.stream()));
  }

  private ObjectNode answer(Body item, int index, String customer, State state) {
    PromotionRules.Purchase purchase = purchase(item, customer);
    ObjectNode answer = Shapes.object();
    answer.put(
        "id",
        item.text("id").filter(id -> id.matches("\\d{1,9}")).map(Integer::valueOf).orElse(index));
    answer.put("catalogItemId", item.text("catalogItemId").orElse(""));
    answer.put("quantity", purchase.quantity()).put("billingCycle", purchase.billingCycle());
    answer.put("termDuration", purchase.term());
    ArrayNode eligibilities = answer.putArray("eligibilities");
    Optional<Sku> sku = sku(item);
    if (sku.isEmpty()) {
      eligibilities.add(
          PromotionShapes.eligibility(
              item.text("promotionId").orElse(""), List.of(PromotionError.catalogItem())));
    } else {
      decide(item, sku.get(), purchase, state).forEach(eligibilities::add);
    }
    return Shapes.typed(answer, "PromotionEligibilities");
  }

  private static PromotionRules.Purchase purchase(Body item, String customer) {
    return new PromotionRules.Purchase(
        customer,
        item.wholeNumber("quantity").orElse(0),
        item.text("termDuration").orElse(""),
        Spelling.snake(item.text("billingCycle").orElse("")));
  }

  private Optional<Sku> sku(Body item) {
    return item.text("catalogItemId")
        .flatMap(availabilities::find)
        .map(available -> available.sku());
  }

  private List<ObjectNode> decide(
      Body item, Sku sku, PromotionRules.Purchase purchase, State state) {
    Optional<String> wanted = item.text("promotionId");
    if (wanted.isPresent()) {
      List<PromotionError> errors =
          catalogue
              .promotions()
              .find(wanted.get())
              .map(promotion -> rules.errors(promotion, sku, purchase, state))
              .orElse(List.of(PromotionError.promotion()));
      return List.of(PromotionShapes.eligibility(wanted.get(), errors));
    }
    List<Promotion> all =
        catalogue
            .promotions()
            .all()
            .filter(promotion -> promotion.isFor(sku) && promotion.isValidAt(clock.instant()))
            .toList();
    return all.isEmpty()
        ? List.of(PromotionShapes.eligibility("", List.of(PromotionError.none())))
        : all.stream()
            .map(promotion ->
                PromotionShapes.eligibility(
                    promotion.id(), rules.errors(promotion, sku, purchase, state)))
            .toList();
  }
}
