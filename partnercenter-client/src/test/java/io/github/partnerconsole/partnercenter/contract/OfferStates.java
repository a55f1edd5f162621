package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.sandbox.given.GivenCatalogue;
import io.github.partnerconsole.sandbox.given.GivenPromotion;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Brings the offers, promotions and invoices that a document's calls ask for. */
final class OfferStates {
  private static final Set<String> NOT_THERE = Set.of("InvalidPromotion", "NoPromotionsAvailable");

  private OfferStates() {}

  static void prepare(Situation situation) {
    situation.replace("<country-id>", "US");
    GivenCatalogue catalogue = situation.sandbox().given().catalogue();
    if (situation.sample().isRefusal()) {
      return;
    }
    JsonNode answer = situation.sample().responseBody().orElse(MissingNode.getInstance());
    String offer = situation.id("offer");
    if (!offer.isEmpty()) {
      catalogue.offer(offer);
      answer.path("items").forEach(item -> catalogue.addOn(item.path("id").asString(), offer));
    }
    String promotion = situation.id("promotion");
    if (!promotion.isEmpty()) {
      catalogue.promotion(documented(promotion, answer));
    }
    if (situation.sample().path().endsWith("/promotionEligibilities")) {
      eligibilities(situation.sample(), answer, catalogue);
    }
    invoice(situation, answer);
  }

  /** A promotion with the conditions that the document prints. */
  private static GivenPromotion documented(String id, JsonNode answer) {
    JsonNode product = answer.at("/requiredProducts/0");
    GivenPromotion facts =
        GivenPromotion.of(
            id,
            product.path("productId").asString(""),
            product.path("skuId").asString(""),
            product.at("/term/duration").asString("P1Y"),
            product.at("/term/billingCycle").asString("annual"));
    JsonNode constraints = answer.path("promotionConstraints");
    JsonNode owned = constraints.at("/productOwnershipConstraints/0/0/bigId");
    if (!owned.isMissingNode()) {
      facts = facts.forOwnersOf(owned.asString().replace('/', ':'));
    }
    JsonNode seats = constraints.at("/seatConstraints/0");
    return seats.isMissingNode()
        ? facts
        : facts.forSeats(
            seats.path("minSeats").asInt(1), seats.path("maxSeats").asInt(300), 10_000);
  }

  private static void eligibilities(Sample sample, JsonNode answer, GivenCatalogue catalogue) {
    JsonNode asked = sample.requestBody().orElse(MissingNode.getInstance()).path("items");
    for (int i = 0; i < asked.size(); i++) {
      JsonNode item = asked.get(i);
      for (JsonNode eligibility : answer.path("items").path(i).path("eligibilities")) {
        eligibility(item, eligibility, catalogue);
      }
    }
  }

  private static void eligibility(JsonNode item, JsonNode answer, GivenCatalogue catalogue) {
    JsonNode error = answer.at("/errors/0");
    String type = error.path("type").asString("");
    String catalogItem = item.path("catalogItemId").asString("");
    if (type.equals("InvalidCatalogItemId")) {
      return;
    }
    String term = item.path("termDuration").asString("P1Y");
    catalogue.item(catalogItem, term);
    if (NOT_THERE.contains(type)) {
      return;
    }
    String[] parts = catalogItem.split(":", -1);
    String cycle = item.path("billingCycle").asString("monthly");
    GivenPromotion facts =
        GivenPromotion.of(
            answer.path("promotionId").asString(""),
            parts[0],
            parts[1],
            type.equals("Term") ? "P3Y" : term,
            cycle);
    catalogue.promotion(
        switch (type) {
          case "SeatCount" ->
              facts.forSeats(
                  error.path("minimumRequiredSeats").asInt(1),
                  error.path("maximumRequiredSeats").asInt(300),
                  error.path("availableSeats").asInt(300));
          case "RedemptionLimit" -> facts.atMost(0);
          case "PrerequisiteProductOwnership" -> facts.forOwnersOf("CFQ7TTC00000:0001");
          default -> facts;
        });
  }

  private static void invoice(Situation situation, JsonNode answer) {
    furtherInvoices(situation, answer);
    String invoice = situation.id("invoice");
    if (invoice.isEmpty()) {
      return;
    }
    if (answer.path("invoiceType").asString("").equalsIgnoreCase("recurring")) {
      situation.sandbox().given().invoices().recurring(invoice);
    } else {
      situation.sandbox().given().invoices().oneTime(invoice);
    }
    if (!situation.id("receipt").isEmpty()) {
      situation.sandbox().given().invoices().receipt(situation.id("receipt"), invoice);
    }
    answer
        .path("amendments")
        .forEach(each ->
            situation.sandbox().given().invoices().amendment(each.path("id").asString(), invoice));
  }

  /** A list that goes on has more of them than fit on its page. */
  private static void furtherInvoices(Situation situation, JsonNode answer) {
    boolean isList = situation.sample().path().equalsIgnoreCase("/v1/invoices");
    if (isList && answer.at("/links/next").isObject()) {
      int size = Integer.parseInt(situation.sample().query().getOrDefault("size", "2"));
      for (int i = 0; i <= size; i++) {
        situation
            .sandbox()
            .given()
            .invoices()
            .recurring("D-more-" + i)
            .amendment("A-" + i, "D-more-" + i);
      }
    }
  }
}
