package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.partnerconsole.sandbox.given.GivenCustomer;
import io.github.partnerconsole.sandbox.given.GivenSubscription;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerLeavingTest extends SandboxTest {
  private static final String ID = "11111111-2222-4333-8444-555555555555";
  private static final String PATH = "/v1/customers/" + ID;

  private Answered patch(String body) {
    return api.send("PATCH", PATH, body);
  }

  @Test
  void aDeletedCustomerIsGone() {
    sandbox.given().customers().customer(ID);
    int before = sandbox.effects().domains().size();
    assertEquals(204, api.send("DELETE", PATH, "").status());
    assertEquals("404/60003", api.get(PATH).error());
    assertEquals(before - 1, sandbox.effects().domains().size());
    assertFalse(sandbox.effects().agreements().contains(ID));
  }

  @Test
  void activeSubscriptionsKeepTheRelationshipAndGoWithACustomerWhoIsDeleted() {
    sandbox.given().customers().customer(ID);
    sandbox.given().subscriptions().put(ID, GivenSubscription.of("s-1", SubscriptionKind.LICENCES));
    assertEquals("400/800002", patch("{\"relationshipToPartner\":\"none\"}").error());
    assertEquals(200, api.get(PATH).status());
    assertEquals(204, api.send("DELETE", PATH, "").status());
    assertFalse(sandbox.effects().subscriptions().contains("s-1"));
  }

  @Test
  void softwareAndReservationsHaveToBeCancelledBeforeACustomerIsDeleted() {
    for (var kind : List.of(SubscriptionKind.SOFTWARE, SubscriptionKind.RESERVATION)) {
      sandbox.given().customers().customer(ID);
      sandbox.given().subscriptions().put(ID, GivenSubscription.of("s-1", kind));
      assertEquals("400/800002", api.send("DELETE", PATH, "").error());
    }
  }

  @Test
  void withoutTheRelationshipThereIsNoMoreBusiness() {
    sandbox.given().customers().customer(GivenCustomer.of(ID).named("Leaving Ltd"));
    Answered patched = patch("{\"RelationshipToPartner\":\"none\",\"CompanyProfile\":null}");
    assertEquals("none", patched.at("/relationshipToPartner"));
    assertEquals("403/20002", api.get(PATH).error());
    assertEquals("403/20002", api.post(PATH + "/carts", "{}").error());
    String search = "/v1/customers?filter=" + Bodies.filter("CompanyName", "Leaving");
    assertEquals(0, api.get(search).json().path("totalCount").asInt());
  }

  @Test
  void delegatedAccessGoesAndDoesNotComeBack() {
    sandbox
        .given()
        .customers()
        .customer(GivenCustomer.of(ID).withDelegatedAccessFor(Duration.ofDays(9)));
    String reports = "/CustomerServiceAdminApi/Web/v1/delegatedAdminStatistics";
    assertEquals("1", api.get(reports).at("/totalDapCustomerCount"));
    assertEquals("false", patch("{\"AllowDelegatedAccess\":false}").at("/allowDelegatedAccess"));
    assertEquals("0", api.get(reports).at("/totalDapCustomerCount"));
    assertEquals("400/3000", patch("{\"AllowDelegatedAccess\":true}").error());
  }

  @Test
  void whatElseAPatchSaysChangesNothing() {
    sandbox.given().customers().customer(ID);
    Answered patched = patch("{\"id\":\"x\",\"companyProfile\":{\"domain\":\"y\"}}");
    assertEquals(ID, patched.at("/id"));
    assertEquals("reseller", api.get(PATH).at("/relationshipToPartner"));
  }
}
