package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.control.Fault;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CheckoutTest extends SandboxTest {

  private String cartOf(String customer, String lines) {
    String carts = "/v1/customers/" + customer(customer) + "/carts";
    return carts + "/" + api.post(carts, Bodies.cart(lines)).at("/id");
  }

  private String oneSeat() {
    return Bodies.line(item(BASIC, "0001", "P1M"), 1, "monthly", "P1M");
  }

  private Answered checkout(String cart) {
    return api.post(cart + "/checkout", "\"success\"");
  }

  @Test
  void aCartBecomesAnOrderThatIsPendingAtFirst() {
    Answered result = checkout(cartOf("Tulpenburg", oneSeat()));
    assertEquals(201, result.status());
    assertEquals("CartCheckoutResult", result.at("/attributes/objectType"));
    assertEquals(0, result.json().path("orderErrors").size());
    assertEquals("pending", result.at("/orders/0/status"));
    assertTrue(result.json().at("/orders/0/lineItems/0/subscriptionId").isMissingNode());
    assertEquals(1, sandbox.effects().orders().size());
  }

  @Test
  void aSecondCheckoutGivesTheFirstAnswerAgain() {
    String cart = cartOf("Tulpenburg", oneSeat());
    Answered first = checkout(cart);
    clock.advance(Duration.ofDays(30));
    Answered second = checkout(cart);
    assertEquals(201, second.status());
    assertEquals(first.json(), second.json());
    assertEquals(1, sandbox.effects().orders().size());
  }

  @Test
  void aLostAnswerIsFetchedWithTheSameRequestId() {
    String cart = cartOf("Tulpenburg", oneSeat());
    sandbox.faults().next("POST", "/checkout$", new Fault.DropAfterEffect());
    String id = UUID.randomUUID().toString();
    assertThrows(UncheckedIOException.class, () -> api.post(cart + "/checkout", "", id));
    Answered answer = api.post(cart + "/checkout", "", id);
    assertEquals(sandbox.effects().orders().getFirst(), answer.at("/orders/0/id"));
    assertEquals(1, sandbox.effects().subscriptions().size());
  }

  @Test
  void eachBillingCycleBecomesAnOrderOfItsOwn() {
    String annual = Bodies.line(item(BASIC, "0001", "P1Y"), 2, "annual", "P1Y");
    Answered result = checkout(cartOf("Tulpenburg", oneSeat() + "," + annual));
    assertEquals("monthly", result.at("/orders/0/billingCycle"));
    assertEquals("annual", result.at("/orders/1/billingCycle"));
    assertEquals(2, sandbox.effects().subscriptions().size());
  }

  @Test
  void withoutTheCustomerAgreementNothingIsBought() {
    String cart = cartOf("Gentse", oneSeat());
    assertEquals("403/13605", checkout(cart).error());
    assertEquals(0, sandbox.effects().orders().size());
    String agreements = "/v1/customers/" + customer("Gentse") + "/agreements";
    api.post(agreements, Bodies.agreement("Ada", "2026-11-20T09:00:00Z"));
    assertEquals(201, checkout(cart).status());
  }

  @Test
  void aDirectSignatureIsEnough() {
    assertEquals(201, checkout(cartOf("Elbkontor", oneSeat())).status());
  }

  @Test
  void nothingIsBoughtUnderReview() {
    String cart = cartOf("Talleres", oneSeat());
    assertEquals("403/800073", checkout(cart).error());
    clock.advance(Duration.ofDays(3));
    assertEquals(201, checkout(cart).status());
  }

  @Test
  void aResellerMustHaveSignedInThisRegion() {
    String item = item(BASIC, "0001", "P1M");
    assertEquals(
        "403/900123", checkout(cartOf("Tulpenburg", Bodies.lineFor("6502125", item))).error());
    assertEquals(
        "400/900154", checkout(cartOf("Tulpenburg", Bodies.lineFor("6502126", item))).error());
    assertEquals("403/900123", checkout(cartOf("Kestrel", oneSeat())).error());
  }

  @Test
  void aCartWithErrorsIsNotCheckedOut() {
    String line = Bodies.line(item(BASIC, "0001", "P1M"), 301, "monthly", "P1M");
    assertEquals("400/800009", checkout(cartOf("Tulpenburg", line)).error());
  }

  @Test
  void anItemOfLastMonthIsNoLongerAvailable() {
    clock.advance(Duration.ofDays(9));
    String cart = cartOf("Tulpenburg", oneSeat());
    clock.advance(Duration.ofDays(3));
    assertEquals("404/400019", checkout(cart).error());
    assertEquals(0, sandbox.effects().orders().size());
  }

  @Test
  void aTrialIsHadOnce() {
    String trial = Bodies.line(item(BASIC, "0003", "P1M"), 1, "none", "P1M");
    assertEquals(201, checkout(cartOf("Tulpenburg", trial)).status());
    String carts = "/v1/customers/" + customer("Tulpenburg") + "/carts";
    assertEquals("400/27006", api.post(carts, Bodies.cart(trial)).error());
  }

  @Test
  void anOrderIsProvisionedAfterAFewSeconds() {
    String customer = "/v1/customers/" + customer("Tulpenburg");
    Answered result =
        checkout(cartOf("Tulpenburg", Bodies.lineFor("6502117", item(BASIC, "0001", "P1M"))));
    String order = customer + "/orders/" + result.at("/orders/0/id");
    String status = order + "/provisioningstatus";
    assertEquals("prefulfillmentPending", api.get(status).at("/items/0/status"));
    assertEquals("pending", api.get(customer + "/subscriptions").at("/items/0/status"));
    clock.advance(Duration.ofSeconds(5));
    assertEquals("fulfilled", api.get(status).at("/items/0/status"));
    Answered done = api.get(order);
    assertEquals("completed", done.at("/status"));
    String subscription = done.at("/lineItems/0/subscriptionId");
    Answered read = api.get(customer + "/subscriptions/" + subscription);
    assertEquals("active", read.at("/status"));
    assertEquals("6502117", read.at("/partnerId"));
    assertEquals("2026-12-19T23:59:59Z", read.at("/commitmentEndDateTime"));
    String provisioned = customer + "/subscriptions/" + subscription + "/provisioningstatus";
    assertEquals("success", api.get(provisioned).at("/status"));
  }

  @Test
  void ordersAndSubscriptionsAreListedAndFiltered() {
    String customer = "/v1/customers/" + customer("Tulpenburg");
    String order = checkout(cartOf("Tulpenburg", oneSeat())).at("/orders/0/id");
    checkout(cartOf("Tulpenburg", oneSeat()));
    assertEquals(2, count(customer + "/orders"));
    assertEquals(0, count(customer + "/orders?billingType=annual"));
    assertEquals(1, count(customer + "/subscriptions?order_id=" + order));
    assertEquals(0, count(customer + "/subscriptions?mpn_id=6502117"));
    assertTrue(
        api.get(customer + "/orders").json().at("/items/0/lineItems/0/pricing").isMissingNode());
    Answered priced = api.get(customer + "/orders?include_price=true");
    assertTrue(priced.json().at("/items/0/lineItems/0/pricing/listPrice").isNumber());
  }

  @Test
  void whatIsNotThereHasItsOwnError() {
    String customer = "/v1/customers/" + customer("Tulpenburg");
    assertEquals("404/20000", api.get(customer + "/orders/none").error());
    assertEquals("404/20003", api.get(customer + "/subscriptions/none").error());
    String order = checkout(cartOf("Tulpenburg", oneSeat())).at("/orders/0/id");
    String other = "/v1/customers/" + customer("Elbkontor") + "/orders/" + order;
    assertEquals("404/20000", api.get(other).error());
  }

  private int count(String path) {
    return api.get(path).json().path("totalCount").asInt();
  }
}
