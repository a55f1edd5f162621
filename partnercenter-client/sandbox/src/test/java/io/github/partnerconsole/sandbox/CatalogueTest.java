package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CatalogueTest extends SandboxTest {
  private static final String PRODUCTS = "/v1/products?country=NL&targetView=OnlineServices";
  private static final String AVAILABILITIES =
      "/v1/products/" + BASIC + "/skus/0001/availabilities?country=";

  @Test
  void productsOfNewCommerceAreListed() {
    Answered list = api.get(PRODUCTS);
    assertTrue(list.json().path("totalCount").asInt() > 100);
    assertEquals("OnlineServicesNCE", list.at("/items/0/productType/id"));
    assertEquals("/products/" + BASIC + "?country=NL", list.at("/items/0/links/self/uri"));
  }

  @Test
  void aSegmentNarrowsTheList() {
    int all = api.get(PRODUCTS).json().path("totalCount").asInt();
    int education =
        api.get(PRODUCTS + "&targetSegment=education").json().path("totalCount").asInt();
    assertTrue(education > 20 && education < all);
  }

  @Test
  void everyDocumentedViewHasSomethingAndUnknownOnesAreDenied() {
    for (String view :
        "Azure AzureReservations AzureReservationsVM AzureReservationsSQL AzureReservationsCosmosDb"
            .concat(" MicrosoftAzure OnlineServices Software SoftwareSUSELinux SoftwarePerpetual")
            .concat(" SoftwareSubscriptions SpecializedOffers MarketplaceSaaS")
            .split(" ", -1)) {
      Answered list = api.get("/v1/products?country=US&targetView=" + view);
      assertTrue(list.json().path("totalCount").asInt() > 0, view);
      assertEquals("/products?country=US&targetView=" + view, list.at("/links/self/uri"));
    }
    assertEquals("403/400036", api.get("/v1/products?country=NL&targetView=NewCommerce").error());
    assertEquals("403/400030", api.get(PRODUCTS + "&targetSegment=pets").error());
  }

  @Test
  void aMarketIsNeeded() {
    assertEquals("400/3000", api.get("/v1/products?targetView=OnlineServices").error());
    assertEquals("400/3000", api.get("/v1/products?country=XX&targetView=OnlineServices").error());
  }

  @Test
  void aSkuTellsItsLimits() {
    Answered sku = api.get("/v1/products/" + BASIC + "/skus/0001?country=NL");
    assertEquals(300, sku.json().path("maximumQuantity").asInt());
    assertEquals("[\"annual\",\"monthly\"]", sku.json().path("supportedBillingCycles").toString());
    JsonNode trial = api.get("/v1/products/" + BASIC + "/skus/0003?country=NL").json();
    assertTrue(trial.path("isTrial").asBoolean());
  }

  @Test
  void anAddOnNamesItsPrerequisites() {
    JsonNode copilot =
        api.get(PRODUCTS)
            .json()
            .path("items")
            .valueStream()
            .filter(item -> item.path("title").asString().equals("Microsoft 365 Copilot"))
            .findFirst()
            .orElseThrow();
    String path = "/v1/products/" + copilot.path("id").asString() + "/skus/0001?country=NL";
    JsonNode attributes = api.get(path).json().path("dynamicAttributes");
    assertTrue(attributes.path("isAddon").asBoolean());
    assertTrue(attributes.path("prerequisiteSkus").toString().contains(BASIC + ":0001"));
  }

  @Test
  void availabilitiesAreInTheMarketsCurrency() {
    assertEquals("EUR", api.get(AVAILABILITIES + "NL").at("/items/0/defaultCurrency/code"));
    Answered british = api.get(AVAILABILITIES + "GB");
    assertEquals("GBP", british.at("/items/0/defaultCurrency/code"));
    String id = british.at("/items/0/id");
    assertEquals(BASIC + ":0001:" + id, british.at("/items/0/catalogItemId"));
    String one = "/v1/products/" + BASIC + "/skus/0001/availabilities/" + id + "?country=GB";
    assertEquals(id, api.get(one).at("/id"));
  }

  @Test
  void everyTermHasItsWaysToPay() {
    JsonNode items = api.get(AVAILABILITIES + "NL").json().path("items");
    assertEquals("P1Y", items.at("/0/terms/0/duration").asString());
    assertEquals(2, items.at("/0/terms").size());
    assertEquals("P1M", items.at("/1/terms/0/duration").asString());
  }

  @Test
  void availabilityIdsChangeWithTheMonth() {
    String now = api.get(AVAILABILITIES + "NL").at("/items/0/id");
    clock.advance(Duration.ofDays(11));
    assertNotEquals(now, api.get(AVAILABILITIES + "NL").at("/items/0/id"));
    String old = "/v1/products/" + BASIC + "/skus/0001/availabilities/" + now + "?country=NL";
    assertEquals("404/400019", api.get(old).error());
  }

  @Test
  void whatIsNotThereHasItsOwnError() {
    assertEquals("404/400013", api.get("/v1/products/CFQ7TTC00000?country=NL").error());
    assertEquals("404/400013", api.get("/v1/products/CFQ7TTC00000/skus?country=NL").error());
    assertEquals("404/400018", api.get("/v1/products/" + BASIC + "/skus/0099?country=NL").error());
  }

  @Test
  void aReservationTellsWhatItNeeds() {
    Answered sku = api.get("/v1/products/DZH318Z0BQ3Q/skus/0001?country=US");
    assertEquals("[\"one_time\"]", sku.json().path("supportedBillingCycles").toString());
    assertEquals("westus2", sku.at("/dynamicAttributes/armRegionName"));
    assertTrue(sku.json().path("purchasePrerequisites").toString().contains("InventoryCheck"));
    assertTrue(sku.json().path("inventoryVariables").toString().contains("ArmRegionName"));
    Answered product = api.get("/v1/products/DZH318Z0BQ3Q?country=US");
    assertEquals("VirtualMachines", product.at("/productType/subType/id"));
    assertEquals(
        "400/3000",
        api.get("/v1/products/DZH318Z0BQ3Q/skus?country=US&reservationScope=All").error());
  }

  @Test
  void rareMembersStandWhereTheyBelong() {
    Answered savings = api.get("/v1/products/DZH318Z09V6F/skus/0001?country=NL");
    assertEquals("Hourly", savings.at("/minimumPurchaseCommitment/grain"));
    assertEquals("EUR", savings.at("/minimumPurchaseCommitment/currencyCode/code"));
    Answered desktop = api.get("/v1/products/CFQ7TTC0J203/skus/0001?country=NL");
    assertEquals("Windows365", desktop.at("/attestationProperties/attestationType"));
    Answered basic = api.get("/v1/products/" + BASIC + "/skus/0001?country=NL");
    assertTrue(basic.json().at("/dynamicAttributes/upgradeTargetOffers").size() > 0);
    assertTrue(basic.json().at("/attestationProperties").isMissingNode());
  }

  @Test
  void anItemOfAGivenIdIsThereInEveryMonthUntilReset() {
    sandbox.given().catalogue().item("CFQ7TTC0LH18:0001:CFQ7TTC0K971", "P1Y");
    String path = "/v1/products/cfq7ttc0lh18/skus/0001/availabilities/CFQ7TTC0K971?country=US";
    assertEquals("CFQ7TTC0LH18:0001:CFQ7TTC0K971", api.get(path).at("/catalogItemId"));
    clock.advance(Duration.ofDays(40));
    assertEquals("P1Y", api.get(path).at("/terms/0/duration"));
    sandbox.resetDemoData();
    assertEquals("404/400013", api.get(path).error());
  }

  @Test
  void aCustomerSeesWhatItIsQualifiedFor() {
    String school = "/v1/customers/" + customer("Basisschool") + "/products";
    assertEquals("404/400013", api.get(school + "/" + BASIC).error());
    int forSchool =
        api.get(school + "?targetView=OnlineServices").json().path("totalCount").asInt();
    int education =
        api.get(PRODUCTS + "&targetSegment=education").json().path("totalCount").asInt();
    assertEquals(education, forSchool);
    assertEquals(
        "403/400030",
        api.get(school + "?targetView=OnlineServices&targetSegment=commercial").error());
  }

  @Test
  void nonprofitSkusAppearOnlyWhenAskedFor() {
    String skus = "/v1/customers/" + customer("Stichting") + "/products/" + BASIC + "/skus";
    assertEquals(2, api.get(skus).json().path("totalCount").asInt());
    Answered nonprofit = api.get(skus + "?targetSegment=nonprofit");
    assertEquals("0002", nonprofit.at("/items/0/id"));
    assertEquals(1, nonprofit.json().path("totalCount").asInt());
  }
}
