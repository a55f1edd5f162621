package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Azure savings plans, which are bought by what is committed to for every hour. */
class SavingsPlansTest extends SandboxTest {
  private static final String PLAN = "DZH318Z09V6F";

  private String customer;
  private String item;

  @BeforeEach
  void shop() {
    customer = "/v1/customers/" + customer("Tulpenburg");
    item = item(PLAN, "0001", "P1Y");
  }

  private Answered cart(String commitment) {
    String line =
        """
        {"catalogItemId": "%s", "quantity": 1, "billingCycle": "one_time", "termDuration": "P1Y",
         "provisioningContext": {"scope": "single", "entitlementId": "E1"}%s}
        """
            .formatted(item, commitment);
    return api.post(customer + "/carts", Bodies.cart(line));
  }

  @Test
  void aPlanCostsItsCommitmentOverAllHoursOfItsTerm() {
    Answered cart = cart(commitment("0.05"));
    assertEquals("", cart.at("/lineItems/0/error/errorCode"));
    assertEquals(438, cart.json().at("/lineItems/0/pricing/listPrice").asDouble(), 0.001);
    assertEquals(0.05, cart.json().at("/lineItems/0/purchaseCommitment/amount").asDouble(), 0);
    assertEquals("single", cart.at("/lineItems/0/provisioningContext/scope"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "0.0009", "\"much\"", "null", "{}", "\"1E999999999\""})
  void aCommitmentBelowTheLeastIsRefused(String amount) {
    assertEquals("400/800002", cart(commitment(amount)).error());
  }

  @Test
  void aPlanWithoutACommitmentIsRefused() {
    assertEquals("400/800002", cart("").error());
    assertEquals("400/800002", cart(", \"purchaseCommitment\": null").error());
  }

  @Test
  void aCommitmentMakesNothingElseCheaper() {
    String plain = Bodies.line(item(BASIC, "0001", "P1M"), 1, "monthly", "P1M");
    String committed = plain.strip().replaceFirst("}$", commitment("0.05") + "}");
    Answered asUsual = api.post(customer + "/carts", Bodies.cart(plain));
    Answered cart = api.post(customer + "/carts", Bodies.cart(committed));
    assertEquals(asUsual.json().at("/lineItems/0/pricing"), cart.json().at("/lineItems/0/pricing"));
    assertTrue(asUsual.json().at("/lineItems/0/pricing/listPrice").isNumber());
    assertTrue(cart.json().at("/lineItems/0/purchaseCommitment").isMissingNode());
  }

  @Test
  void orderAndSubscriptionSayWhatWasCommittedTo() {
    String cart = cart(commitment("0.05")).at("/id");
    Answered result = api.post(customer + "/carts/" + cart + "/checkout", "");
    assertTrue(result.json().path("additionalInformation").isArray());
    String order = result.at("/orders/0/id");
    clock.advance(Duration.ofSeconds(5));
    Answered ordered = api.get(customer + "/orders/" + order);
    assertEquals("hourly", ordered.at("/lineItems/0/purchaseCommitment/grain"));
    assertEquals("E1", ordered.at("/lineItems/0/provisioningContext/entitlementId"));
    Answered plan =
        api.get(customer + "/subscriptions/" + ordered.at("/lineItems/0/subscriptionId"));
    assertEquals("SavingsPlan", plan.at("/productType/subType/id"));
    assertEquals("benefit", plan.at("/billingType"));
    assertEquals("E1", plan.at("/lineItems/0/scope/entitlementId"));
    assertEquals(plan.at("/commitmentEndDate"), plan.at("/billingCycleEndDate"));
    assertEquals(plan.at("/lineItems/0/id"), plan.at("/productOrderId"));
  }

  @Test
  void anOrderWithoutACartTakesTheCommitmentToo() {
    String order =
        """
        {"BillingCycle": "one_time", "LineItems": [{"LineItemNumber": 0, "OfferId": "%s",
         "Quantity": 1, "TermDuration": "P1Y", "PurchaseCommitment":
          {"Amount": 0.1, "Currency": "eur", "Grain": "hourly"}}]}
        """
            .formatted(item);
    Answered ordered = api.post(customer + "/orders", order);
    assertEquals(201, ordered.status());
    assertEquals(876, ordered.json().path("totalPrice").asDouble(), 0.001);
  }

  private static String commitment(String amount) {
    return ", \"purchaseCommitment\": {\"amount\": %s, \"currency\": \"usd\", \"grain\": \"hourly\"}"
        .formatted(amount);
  }
}
