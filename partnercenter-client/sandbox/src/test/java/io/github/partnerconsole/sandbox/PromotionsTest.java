package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.given.GivenPromotion;
import org.junit.jupiter.api.Test;

class PromotionsTest extends SandboxTest {
  private static final String ITEM = "CFQ7TTC0AAAA:0001:CFQ7TTC0BBBB";
  private static final String PROMOTION = "39NFJQT1AAAA:0001:39NFJQT1BBBB";
  private static final String PAST = "39NFJQT1SB04:0001:39NFJQT1Q5D1";

  private void given(GivenPromotion promotion) {
    sandbox.given().catalogue().item(ITEM, "P1Y").promotion(promotion);
  }

  private static GivenPromotion promotion() {
    return GivenPromotion.of(PROMOTION, "CFQ7TTC0AAAA", "0001", "P1Y", "monthly");
  }

  private Answered verify(String item, int seats, String term, String more) {
    String body =
        """
        {"Items": [{"CatalogItemId": "%s", "Quantity": %d, "TermDuration": "%s",
          "BillingCycle": "Monthly"%s}]}
        """
            .formatted(item, seats, term, more);
    return api.post("/v1/customers/" + customer("Tulpenburg") + "/promotionEligibilities", body);
  }

  private String error(int seats, String term) {
    return verify(ITEM, seats, term, ", \"PromotionId\": \"" + PROMOTION + "\"")
        .at("/items/0/eligibilities/0/errors/0/type");
  }

  @Test
  void aPurchaseThatFulfilsAllGetsThePromotion() {
    given(promotion().forSeats(10, 100, 100));
    Answered answer = verify(ITEM, 10, "P1Y", "");
    assertEquals(PROMOTION, answer.at("/items/0/eligibilities/0/promotionId"));
    assertTrue(answer.json().at("/items/0/eligibilities/0/isEligible").asBoolean());
    assertEquals("monthly", answer.at("/items/0/billingCycle"));
    assertEquals("PromotionEligibilities", answer.at("/items/0/attributes/objectType"));
  }

  @Test
  void seatsAreBoundBelowAndAboveAndByWhatIsLeft() {
    given(promotion().forSeats(10, 100, 50));
    assertEquals("SeatCount", error(9, "P1Y"));
    assertEquals("SeatCount", error(51, "P1Y"));
    assertEquals("SeatCount", error(101, "P1Y"));
    assertEquals("", error(50, "P1Y"));
  }

  @Test
  void otherConditionsHaveTheirOwnErrors() {
    given(promotion());
    assertEquals("Term", error(1, "P3Y"));
    given(promotion().atMost(0));
    assertEquals("RedemptionLimit", error(1, "P1Y"));
    given(promotion().forOwnersOf("CFQ7TTC0CCCC:0001"));
    assertEquals("PrerequisiteProductOwnership", error(1, "P1Y"));
  }

  @Test
  void whatIsNotThereIsSaid() {
    given(promotion());
    assertEquals(
        "InvalidCatalogItemId",
        verify("CFQ7TTC0AAAA:0001:GONE", 1, "P1Y", "")
            .at("/items/0/eligibilities/0/errors/0/type"));
    assertEquals(
        "InvalidPromotion",
        verify(ITEM, 1, "P1Y", ", \"promotionId\": \"" + PAST + "\"")
            .at("/items/0/eligibilities/0/errors/0/type"));
    String without = item(BASIC, "0001", "P1Y");
    assertEquals(
        "NoPromotionsAvailable",
        verify(without, 1, "P1Y", "").at("/items/0/eligibilities/0/errors/0/type"));
    assertEquals(
        "400/3000",
        api.post("/v1/customers/" + customer("Tulpenburg") + "/promotionEligibilities", "{}")
            .error());
  }

  @Test
  void aFirstPurchaseIsOneNoMoreAfterAnOrder() {
    String customer = customer("Tulpenburg");
    String item = item(BASIC, "0001", "P1Y");
    sandbox
        .given()
        .catalogue()
        .promotion(
            GivenPromotion.of(PROMOTION, BASIC, "0001", "P1Y", "monthly").forFirstPurchase());
    assertTrue(
        verify(item, 1, "P1Y", "").json().at("/items/0/eligibilities/0/isEligible").asBoolean());
    String cart =
        api.post(
                "/v1/customers/" + customer + "/carts",
                "{\"lineItems\":[{\"id\":0,\"catalogItemId\":\""
                    + item
                    + "\",\"quantity\":1,"
                    + "\"billingCycle\":\"monthly\",\"termDuration\":\"P1Y\"}]}")
            .at("/id");
    assertEquals(
        201, api.post("/v1/customers/" + customer + "/carts/" + cart + "/checkout", "").status());
    assertEquals(
        "OfferPurchasedPreviously",
        verify(item, 1, "P1Y", "").at("/items/0/eligibilities/0/errors/0/type"));
  }

  @Test
  void pastPromotionsAreFoundByIdOnly() {
    String list = api.get("/v1/productpromotions?country=US&segment=commercial").text();
    assertFalse(list.contains(PAST));
    Answered past = api.get("/v1/productpromotions/" + PAST + "?country=US");
    assertEquals("2021-10-14T23:59:59+00:00", past.at("/endDate"));
    assertEquals("SubscriptionQuantity", past.at("/promotionConstraints/seatConstraints/0/type"));
    assertEquals("404/1000", api.get("/v1/productpromotions/none?country=US").error());
    assertEquals("400/3000", api.get("/v1/productpromotions?country=US").error());
    assertEquals("400/3000", api.get("/v1/productpromotions?segment=commercial").error());
  }

  @Test
  void aPromotionAppliesByItselfAndToNobodyElse() {
    given(promotion().forSeats(10, 100, 100));
    String carts = "/v1/customers/" + customer("Tulpenburg") + "/carts";
    Answered few = api.post(carts, Bodies.cart(Bodies.line(ITEM, 9, "monthly", "P1Y")));
    Answered many = api.post(carts, Bodies.cart(Bodies.line(ITEM, 10, "monthly", "P1Y")));
    assertEquals("", few.at("/lineItems/0/promotionId"));
    assertEquals(PROMOTION, many.at("/lineItems/0/promotionId"));
    double list = many.json().at("/lineItems/0/pricing/listPrice").asDouble();
    double discounted = many.json().at("/lineItems/0/pricing/discountedPrice").asDouble();
    assertEquals(list * 0.95, discounted, 0.01);
  }
}
