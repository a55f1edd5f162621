package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.given.GivenSubscription;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Azure of before new commerce: its entitlement, and its way to the Azure plan. */
class AzureTest extends SandboxTest {
  private static final String CUSTOMER = "b0d70a69-4c42-4b27-b17b-91a835d8686a";
  private static final String ID = "83ef9d05-4169-4ef9-9657-0e86b1eab1de";
  private static final String ALL = "/v1/customers/" + CUSTOMER + "/subscriptions";
  private static final String ENTITLEMENT = ALL + "/" + ID + "/azureEntitlements/e1";
  private static final String UPGRADES = "/v1/productupgrades";
  private static final String BODY =
      "{\"customerId\": \"" + CUSTOMER + "\", \"productFamily\": \"azure\"}";

  @BeforeEach
  void azure() {
    sandbox.given().customers().customer(CUSTOMER);
    give(GivenSubscription.of(ID, SubscriptionKind.AZURE).withEntitlement("e1"));
  }

  private void give(GivenSubscription subscription) {
    sandbox.given().subscriptions().put(CUSTOMER, subscription);
  }

  private String status() {
    clock.advance(Duration.ofMinutes(1));
    return api.get(ENTITLEMENT).at("/status");
  }

  @Test
  void whatWasCancelledIsReactivatedAndCancelledAgain() {
    assertEquals("400/900337", api.post(ENTITLEMENT + "/reactivate", "").error());
    String reason = "{\"cancellationReason\": \"compromise\"}";
    assertEquals("active", api.post(ENTITLEMENT + "/cancel", reason).at("/status"));
    assertEquals("inactive", status());
    Answered taken = api.post(ENTITLEMENT + "/reactivate", "");
    assertEquals(202, taken.status());
    assertEquals("", taken.text());
    assertEquals("inactive", api.get(ENTITLEMENT).at("/status"));
    assertEquals("active", status());
    assertEquals("400/900337", api.post(ENTITLEMENT + "/reactivate", "").error());
    api.post(ENTITLEMENT + "/cancel", reason);
    assertEquals("inactive", status());
  }

  @Test
  void onlyACompromiseIsAReasonAndOnlyItsOwnEntitlementIsFound() {
    String other = "{\"cancellationReason\": \"boredom\"}";
    assertEquals("400/900307", api.post(ENTITLEMENT + "/cancel", other).error());
    assertEquals("404/800111", api.post(ENTITLEMENT + "2/reactivate", "").error());
  }

  @Test
  void azureBecomesAPlanThatGoesOnWithTheEntitlement() {
    assertEquals("true", api.post(UPGRADES + "/eligibility", BODY).at("/isEligible"));
    Answered taken = api.post(UPGRADES, BODY);
    assertEquals(202, taken.status());
    String status = "/v1/" + taken.header("Location") + "/status";
    assertEquals("InProgress", api.post(status, BODY).at("/status"));
    Answered again = api.post(UPGRADES + "/eligibility", BODY);
    assertEquals("false", again.at("/isEligible"));
    assertTrue(status.contains(again.at("/upgradeId")));
    assertEquals("400/800002", api.post(UPGRADES, BODY).error());

    clock.advance(Duration.ofMinutes(1));
    Answered done = api.post(status, BODY);
    assertEquals("Completed", done.at("/status"));
    assertEquals(ID, done.at("/lineItems/0/sourceProduct/id"));
    assertEquals("deleted", api.get(ALL + "/" + ID).at("/status"));
    String plan = ALL + "/" + done.at("/lineItems/0/targetProduct/id");
    assertEquals("active", api.get(plan).at("/status"));
    assertTrue(api.get(plan).at("/offerId").startsWith("DZH318Z0BPS6:0001:"));
    assertEquals("e1", api.get(plan + "/azureEntitlements").at("/items/0/id"));
  }

  @Test
  void whatWasSuspendedMeanwhileIsNotUpgraded() {
    Answered taken = api.post(UPGRADES, BODY);
    give(GivenSubscription.of(ID, SubscriptionKind.AZURE).suspended());
    clock.advance(Duration.ofMinutes(1));
    Answered done = api.post("/v1/" + taken.header("Location") + "/status", BODY);
    assertEquals("Failed", done.at("/lineItems/0/status"));
    assertEquals(1, api.get(ALL).json().path("totalCount").asInt());
  }

  @Test
  void withoutAzureThereIsNothingToUpgrade() {
    give(GivenSubscription.of(ID, SubscriptionKind.AZURE).suspended());
    Answered asked = api.post(UPGRADES + "/eligibility", BODY);
    assertEquals("false", asked.at("/isEligible"));
    assertTrue(asked.at("/reason").contains("no active"));
    assertEquals("400/800002", api.post(UPGRADES, BODY).error());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 400/3000",
    "'[]', 400/3000",
    "'{\"customerId\": \"" + CUSTOMER + "\"}', 400/3000",
    "'{\"productFamily\": \"azure\"}', 400/3000",
    "'{\"customerId\": \"nobody\", \"productFamily\": \"azure\"}', 404/60003",
  })
  void aRequestMustNameACustomerAndAzure(String body, String error) {
    assertEquals(error, api.post(UPGRADES + "/eligibility", body).error());
    assertEquals(error, api.post(UPGRADES, body).error());
  }

  @Test
  void theStatusIsForTheCustomerOfTheUpgradeOnly() {
    String status = "/v1/" + api.post(UPGRADES, BODY).header("Location") + "/status";
    String other = BODY.replace(CUSTOMER, "another");
    assertEquals("404/1000", api.post(status, other).error());
    assertEquals("404/1000", api.post(UPGRADES + "/nothing/status", BODY).error());
  }
}
