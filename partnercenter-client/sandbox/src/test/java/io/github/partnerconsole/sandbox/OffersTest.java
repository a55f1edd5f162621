package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OffersTest extends SandboxTest {
  private static final String PREMIUM = "031C9E47-4802-4248-838E-778FB1D2CC05";
  private static final String EXCHANGE = "195416C1-3447-423A-B37B-EE59A99A19C4";

  @Test
  void aBusinessPlanHasAtMostThreeHundredSeats() {
    Answered offer = api.get("/v1/offers/" + PREMIUM.toLowerCase(Locale.ROOT) + "?country=US");
    assertEquals(300, offer.json().path("maximumQuantity").asInt());
    assertEquals("Concurrent", offer.at("/limitUnitOfMeasure"));
    assertEquals(300, offer.json().path("limit").asInt());
    assertEquals("SmallBusiness_Key", offer.at("/category/id"));
    assertEquals("Offer", offer.at("/attributes/objectType"));
  }

  @Test
  void addOnsNameTheirBase() {
    JsonNode addOns = api.get("/v1/offers/" + EXCHANGE + "/addons?country=us").json();
    assertTrue(addOns.path("totalCount").asInt() >= 2);
    for (JsonNode addOn : addOns.path("items")) {
      assertTrue(addOn.path("isAddOn").asBoolean());
      assertTrue(addOn.path("prerequisiteOffers").toString().contains(EXCHANGE));
    }
  }

  @Test
  void pagesOfOffersFollowOneAnother() {
    Set<String> seen = new TreeSet<>();
    String next = "/offers?country=US&size=7&offset=0";
    int pages = 0;
    while (!next.isEmpty()) {
      Answered page = api.get("/v1" + next);
      assertTrue(page.json().path("items").size() <= 7);
      page.json().path("items").forEach(offer -> seen.add(offer.path("id").asString()));
      next = page.at("/links/next/uri");
      pages++;
    }
    assertEquals(api.get("/v1/offers?country=US").json().path("items").size(), seen.size());
    assertTrue(pages > 2);
  }

  @Test
  void aCategoryNarrowsTheList() {
    JsonNode items =
        api.get("/v1/offers?country=US&offer_category_id=Government_Key").json().path("items");
    assertFalse(items.isEmpty());
    items.forEach(offer -> assertEquals("Government_Key", offer.at("/category/id").asString()));
    assertEquals("Enterprise_Key", api.get("/v1/offercategories?country=US").at("/items/0/id"));
  }

  @Test
  void aCustomerSeesTheOffersThatItIsQualifiedFor() {
    String school = api.get("/v1/customers/" + customer("Basisschool") + "/offers").text();
    assertTrue(school.contains("Office 365 A3 for faculty"));
    assertFalse(school.contains(PREMIUM));
    String company = api.get("/v1/customers/" + customer("Tulpenburg") + "/offers").text();
    assertTrue(company.contains(PREMIUM));
  }

  @Test
  void newStyleIdsAreSentToTheProducts() {
    assertEquals("400/2100", api.get("/v1/offers/" + BASIC + "?country=US").error());
    assertEquals("400/2100", api.get("/v1/offers/%27%20or%201=1?country=US").error());
    assertEquals(
        "404/1000", api.get("/v1/offers/00000000-0000-0000-0000-000000000000?country=US").error());
    assertEquals("400/3000", api.get("/v1/offers?country=US&size=-1").error());
    assertEquals("400/3000", api.get("/v1/offers?country=US&size=99999999999").error());
  }

  @Test
  void anOfferOfAGivenIdIsThereUntilReset() {
    String id = "11111111-2222-3333-4444-555555555555";
    sandbox.given().catalogue().offer(id).addOn("aaaaaaaa-2222-3333-4444-555555555555", id);
    assertEquals(id, api.get("/v1/offers/" + id + "?country=NL").at("/id"));
    assertTrue(api.get("/v1/offers/" + id + "?country=NL").json().path("hasAddOns").asBoolean());
    sandbox.resetDemoData();
    assertEquals(404, api.get("/v1/offers/" + id + "?country=NL").status());
  }
}
