package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CartsTest extends SandboxTest {
  private String carts;
  private String monthly;
  private String yearly;

  @BeforeEach
  void shop() {
    carts = "/v1/customers/" + customer("Tulpenburg") + "/carts";
    monthly = item(BASIC, "0001", "P1M");
    yearly = item(BASIC, "0001", "P1Y");
  }

  private Answered cart(String... lines) {
    return api.post(carts, Bodies.cart(String.join(",", lines)));
  }

  private String lineError(String line) {
    return cart(line).at("/lineItems/0/error/errorCode");
  }

  @Test
  void aCartIsCreatedWithPricesAndReadAgain() {
    Answered created = cart(Bodies.line(yearly, 10, "Monthly", "P1Y"));
    assertEquals(201, created.status());
    assertEquals("Active", created.at("/status"));
    assertEquals("monthly", created.at("/lineItems/0/billingCycle"));
    assertEquals("EUR", created.at("/lineItems/0/currencyCode"));
    assertEquals("2026-11-27T10:00:00Z", created.at("/expirationTimestamp"));
    assertTrue(created.json().at("/lineItems/0/error").isMissingNode());
    Answered read = api.get(carts + "/" + created.at("/id"));
    assertEquals(created.json(), read.json());
  }

  @Test
  void thePriceOfALineIsForTheWholeTermAndAllSeats() {
    var pricing = cart(Bodies.line(yearly, 10, "annual", "P1Y")).json().at("/lineItems/0/pricing");
    double perYear = pricing.path("listPrice").asDouble();
    assertEquals(perYear * 10, pricing.path("extendedPrice").asDouble(), 0.001);
    var instalments =
        cart(Bodies.line(yearly, 1, "monthly", "P1Y")).json().at("/lineItems/0/pricing");
    double perMonth = instalments.path("listPrice").asDouble();
    assertEquals(perMonth * 12, instalments.path("extendedPrice").asDouble(), 0.06);
  }

  @Test
  void anItemThatAvailabilitiesDidNotGiveIsAnErrorOfItsLine() {
    assertEquals(
        "10001", lineError(Bodies.line(BASIC + ":0001:CFQ7TTC00000", 1, "monthly", "P1M")));
    assertEquals("10001", lineError(Bodies.line("nonsense", 1, "monthly", "P1M")));
    clock.advance(Duration.ofDays(12));
    assertEquals("10001", lineError(Bodies.line(monthly, 1, "monthly", "P1M")));
  }

  @ParameterizedTest
  @CsvSource({"annual, P1M", "triennial, P1M", "monthly, P1Y", "none, P1M", "monthly, P2M"})
  void aWayToPayThatIsNotSoldIsAnErrorOfItsLine(String cycle, String term) {
    assertEquals("10013", lineError(Bodies.line(monthly, 1, cycle, term)));
  }

  @Test
  void threeHundredSeatsOfABusinessPlanAreTheMost() {
    assertEquals("", lineError(Bodies.line(monthly, 300, "monthly", "P1M")));
    assertEquals("10015", lineError(Bodies.line(monthly, 301, "monthly", "P1M")));
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "1.5", "'\"ten\"'", "null"})
  void aQuantityBelowTheLeastIsRefused(String quantity) {
    String line = Bodies.line(monthly, 7, "monthly", "P1M").replace(": 7", ": " + quantity);
    assertEquals("400/900275", cart(line).error());
  }

  @Test
  void theLeastQuantityOfASkuHolds() {
    String multiGeo = item("CFQ7TTC0945W", "0001", "P1M");
    assertEquals("400/900275", cart(Bodies.line(multiGeo, 249, "monthly", "P1M")).error());
  }

  @Test
  void anotherCurrencyOrAPromotionIsAnErrorOfItsLine() {
    String line = Bodies.line(monthly, 1, "monthly", "P1M");
    assertEquals("10000", lineError(line.replaceFirst("\\{", "{\"currencyCode\": \"USD\",")));
    assertEquals("", lineError(line.replaceFirst("\\{", "{\"currencyCode\": \"eur\",")));
    assertEquals("10014", lineError(line.replaceFirst("\\{", "{\"promotionId\": \"P1\",")));
  }

  @Test
  void anAddOnNeedsOneOfItsPlans() {
    String conferencing = item("CFQ7TTC0BCXH", "0001", "P1M");
    String addOn = Bodies.line(conferencing, 1, "monthly", "P1M");
    assertEquals("10018", lineError(addOn));
    String plan = Bodies.line(monthly, 1, "monthly", "P1M");
    assertEquals("", cart(addOn, plan).at("/lineItems/0/error/errorCode"));
    String nested = plan.replaceFirst("\\{", "{\"addonItems\": [" + addOn + "],");
    assertTrue(cart(nested).json().at("/lineItems/0/addonItems/0/error").isMissingNode());
  }

  @Test
  void aSegmentNeedsItsQualification() {
    String nonprofit = item(BASIC, "0002", "P1M");
    assertEquals("400/800086", cart(Bodies.line(nonprofit, 1, "monthly", "P1M")).error());
    carts = "/v1/customers/" + customer("Stichting") + "/carts";
    assertEquals(201, cart(Bodies.line(nonprofit, 1, "monthly", "P1M")).status());
  }

  @Test
  void anUnknownResellerIsRefused() {
    assertEquals("400/800016", cart(Bodies.lineFor("9999999", monthly)).error());
    Answered known = cart(Bodies.lineFor("6502117", monthly));
    assertEquals("6502117", known.at("/lineItems/0/participants/0/value"));
  }

  @Test
  void anEmptyCartIsRefused() {
    assertEquals("400/800002", cart().error());
  }

  @Test
  void aCartIsUpdatedUntilItIsOrdered() {
    String path = carts + "/" + cart(Bodies.line(monthly, 1, "monthly", "P1M")).at("/id");
    String more = Bodies.cart(Bodies.line(monthly, 5, "monthly", "P1M"));
    Answered updated = api.put(path, more);
    assertEquals(201, updated.status());
    assertEquals(5, updated.json().at("/lineItems/0/quantity").asInt());
    assertEquals(5, api.get(path).json().at("/lineItems/0/quantity").asInt());
    api.post(path + "/checkout", "");
    assertEquals("Ordered", api.get(path).at("/status"));
    assertEquals("400/800065", api.put(path, more).error());
  }

  @Test
  void aCartExpiresAfterSevenDays() {
    String path = carts + "/" + cart(Bodies.line(monthly, 1, "monthly", "P1M")).at("/id");
    clock.advance(Duration.ofDays(7));
    assertEquals("404/800008", api.get(path).error());
    assertEquals("404/800008", api.post(path + "/checkout", "").error());
  }

  @Test
  void aCartIsItsCustomersAlone() {
    String id = cart(Bodies.line(monthly, 1, "monthly", "P1M")).at("/id");
    String other = "/v1/customers/" + customer("Elbkontor") + "/carts/" + id;
    assertEquals("404/800008", api.get(other).error());
  }
}
