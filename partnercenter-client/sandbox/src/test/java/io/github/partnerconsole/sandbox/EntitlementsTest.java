package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.sandbox.given.GivenOrder;
import io.github.partnerconsole.sandbox.given.GivenSubscription;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntitlementsTest extends SandboxTest {
  private static final String CUSTOMER = "b0d70a69-4c42-4b27-b17b-91a835d8686a";
  private static final String ALL = "/v1/customers/" + CUSTOMER + "/entitlements";

  @BeforeEach
  void bought() {
    sandbox.given().customers().customer(CUSTOMER);
    sandbox
        .given()
        .orders()
        .put(
            CUSTOMER,
            GivenOrder.of(
                "order1",
                GivenSubscription.of("s1", SubscriptionKind.PERPETUAL).withSeats(3),
                GivenSubscription.of("s2", SubscriptionKind.RESERVATION),
                GivenSubscription.of("s3", SubscriptionKind.LICENCES)));
  }

  @Test
  void softwareAndReservationsEntitleAndSeatsOfServicesDoNot() {
    Answered all = api.get(ALL);
    assertEquals("2", all.at("/totalCount"));
    assertEquals("software", all.at("/items/0/entitlementType"));
    assertEquals("3", all.at("/items/0/quantity"));
    assertEquals("order1", all.at("/items/0/referenceOrder/id"));
    assertEquals("s2", all.at("/items/1/entitledArtifacts/0/resourceId"));
    assertEquals("", all.at("/items/1/expiryDate"));
  }

  @Test
  void theTypeIsChosenInAnyCaseAndTheEndOnlyWhereItIsAskedForAndThereIsOne() {
    Answered reserved = api.get(ALL + "?entitlementType=reservedInstance&showExpiry=true");
    assertEquals("1", reserved.at("/totalCount"));
    assertEquals("2027-10-20T23:59:59Z", reserved.at("/items/0/expiryDate"));
    Answered software = api.get(ALL + "?entitlementtype=software&showExpiry=true");
    assertEquals("", software.at("/items/0/expiryDate"));
    assertEquals("0", api.get(ALL + "?entitlementType=hardware").at("/totalCount"));
  }
}
