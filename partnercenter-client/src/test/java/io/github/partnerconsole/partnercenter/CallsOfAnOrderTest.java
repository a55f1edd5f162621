package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.agreement.AgreementConfirmation;
import io.github.partnerconsole.partnercenter.agreement.AgreementType;
import io.github.partnerconsole.partnercenter.agreement.Contact;
import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.cart.Cart;
import io.github.partnerconsole.partnercenter.cart.CartStatus;
import io.github.partnerconsole.partnercenter.cart.CheckoutResult;
import io.github.partnerconsole.partnercenter.cart.NewCart;
import io.github.partnerconsole.partnercenter.cart.NewCartLineItem;
import io.github.partnerconsole.partnercenter.cart.OrderError;
import io.github.partnerconsole.partnercenter.cart.Participant;
import io.github.partnerconsole.partnercenter.cart.ParticipantRole;
import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.CatalogFilter;
import io.github.partnerconsole.partnercenter.catalog.Segment;
import io.github.partnerconsole.partnercenter.catalog.TargetView;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.failure.OutcomeUnknownException;
import io.github.partnerconsole.partnercenter.order.FulfillmentStatus;
import io.github.partnerconsole.partnercenter.order.Order;
import io.github.partnerconsole.partnercenter.subscription.ProvisioningStatus;
import io.github.partnerconsole.partnercenter.subscription.SubscriptionActivationResult;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallsOfAnOrderTest {
  private static final NewCartLineItem LINE =
      NewCartLineItem.of(0, "P:0001:A", 5, BillingCycle.MONTHLY, TermDuration.ONE_YEAR);

  private final ScriptedService service = new ScriptedService();
  private final PartnerCenter client = Desk.client(service.url());

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  private String lastRequest() {
    ScriptedService.Seen last = service.seen().getLast();
    return last.method() + " " + last.uri() + (last.body().isEmpty() ? "" : " " + last.body());
  }

  @Test
  void confirmsAnAgreement() {
    service.then(
        201, "{\"userId\":\"u1\",\"templateId\":\"t1\",\"dateAgreed\":\"2026-11-23T10:00:00\"}");
    Contact contact = new Contact("Ada", "Vries", "ada@hollandia.example", null);
    Instant agreed = Instant.parse("2026-11-23T10:00:00.123456789Z");
    AgreementConfirmation confirmation =
        new AgreementConfirmation(
            contact, "t1", agreed, AgreementType.MICROSOFT_CUSTOMER_AGREEMENT);
    assertEquals("u1", client.agreements().confirm("c1", confirmation, Desk.CALL).userId());
    assertEquals(
        "POST /v1/customers/c1/agreements {\"primaryContact\":{\"firstName\":\"Ada\","
            + "\"lastName\":\"Vries\",\"email\":\"ada@hollandia.example\"},\"templateId\":\"t1\","
            + "\"dateAgreed\":\"2026-11-23T10:00:00.1234567Z\","
            + "\"type\":\"MicrosoftCustomerAgreement\"}",
        lastRequest());
  }

  @Test
  void asksForAgreementsAndTheirText() {
    service
        .then(200, "{\"items\":[{\"templateId\":\"t1\"}]}")
        .then(200, "{\"items\":[]}")
        .then(200, "{\"isSigned\":true}")
        .then(200, "{\"displayUri\":\"https://x.example/d\",\"language\":\"en-US\"}");
    AgreementType type = AgreementType.MICROSOFT_CUSTOMER_AGREEMENT;
    assertEquals("t1", client.agreements().metadata(type).getFirst().templateId());
    assertEquals("GET /v1/agreements?agreementType=MicrosoftCustomerAgreement", lastRequest());
    assertEquals(List.of(), client.agreements().ofCustomer("c1", type));
    assertEquals(
        "GET /v1/customers/c1/agreements?agreementType=MicrosoftCustomerAgreement", lastRequest());
    assertTrue(client.agreements().directSignedStatus("c1").isSigned());
    assertEquals(
        "GET /v1/customers/c1/directSignedMicrosoftCustomerAgreementStatus", lastRequest());
    assertEquals("en-US", client.agreements().document("t1", "fr-BE", "BE").language());
    assertEquals("GET /v1/agreementtemplates/t1/document?language=fr-BE&country=BE", lastRequest());
  }

  @Test
  void asksForResellers() {
    service.then(200, "{\"items\":[{\"id\":\"r1\",\"name\":\"Kade\"}]}");
    assertEquals("Kade", client.relationships().indirectResellers().getFirst().name());
    assertEquals(
        "GET /v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf", lastRequest());
  }

  @Test
  void walksTheCatalogue() {
    service
        .then(200, "{\"items\":[{\"id\":\"P\"}]}")
        .then(200, "{\"items\":[{\"id\":\"0001\",\"productId\":\"P\"}]}")
        .then(200, "{\"id\":\"0001\",\"minimumQuantity\":1,\"maximumQuantity\":300}")
        .then(200, "{\"items\":[{\"id\":\"A\",\"catalogItemId\":\"P:0001:A\"}]}");
    assertEquals(
        1, client.products().list("NL", TargetView.ONLINE_SERVICES, Segment.EDUCATION).count());
    assertEquals(
        "GET /v1/products?country=NL&targetSegment=education&targetView=OnlineServices",
        lastRequest());
    assertEquals("0001", client.products().skus("P", "NL", CatalogFilter.none()).getFirst().id());
    assertEquals("GET /v1/products/P/skus?country=NL", lastRequest());
    assertEquals(300, client.products().sku("P", "0001", "NL").maximumQuantity());
    assertEquals("GET /v1/products/P/skus/0001?country=NL", lastRequest());
    assertEquals(
        "P:0001:A",
        client
            .products()
            .availabilities("P", "0001", "NL", Segment.NONPROFIT)
            .getFirst()
            .catalogItemId());
    assertEquals(
        "GET /v1/products/P/skus/0001/availabilities?country=NL&targetSegment=nonprofit",
        lastRequest());
  }

  @Test
  void createsACart() {
    service.then(
        201,
        "{\"id\":\"k1\",\"status\":\"Active\",\"lineItems\":[{\"id\":0,\"error\":{\"errorCode\":10005}}]}");
    NewCartLineItem line =
        LINE.withParticipants(
                List.of(new Participant(ParticipantRole.TRANSACTION_RESELLER, "4391507")))
            .withFriendlyName("Mail")
            .withAttestationAccepted(true);
    Cart cart = client.carts().create("c1", new NewCart(List.of(line), true), Desk.CALL);
    assertEquals(CartStatus.ACTIVE, cart.status());
    assertEquals("10005", cart.lineItems().getFirst().error().errorCode());
    assertEquals(
        "POST /v1/customers/c1/carts {\"lineItems\":[{\"id\":0,\"catalogItemId\":\"P:0001:A\","
            + "\"friendlyName\":\"Mail\",\"quantity\":5,\"billingCycle\":\"monthly\","
            + "\"termDuration\":\"P1Y\",\"attestationAccepted\":true,\"participants\":[{\"key\":"
            + "\"transaction_reseller\",\"value\":\"4391507\"}]}],"
            + "\"partnerOnRecordAttestationAccepted\":true}",
        lastRequest());
  }

  @Test
  void updatesAndReadsACart() {
    service.then(201, "{\"id\":\"k1\"}").then(200, "{\"id\":\"k1\",\"status\":\"Ordered\"}");
    assertEquals(
        "k1", client.carts().update("c1", "k1", new NewCart(List.of(LINE), null), Desk.CALL).id());
    assertEquals("PUT", service.only().method());
    assertEquals("/v1/customers/c1/carts/k1", service.only().uri());
    assertEquals(CartStatus.ORDERED, client.carts().get("c1", "k1").status());
    assertEquals("GET /v1/customers/c1/carts/k1", lastRequest());
  }

  @Test
  void checksOutWithOrdersBesideErrors() {
    service.then(
        201,
        "{\"orders\":[{\"id\":\"o1\"}],\"orderErrors\":[{\"orderGroupId\":\"1\",\"code\":800061,\"description\":\"no\"}]}");
    CheckoutResult result = client.carts().checkout("c1", "k1", Desk.CALL);
    assertEquals(List.of("o1"), result.orders().stream().map(Order::id).toList());
    assertEquals(List.of(new OrderError("1", "800061", "no", Map.of())), result.orderErrors());
    assertEquals("POST /v1/customers/c1/carts/k1/checkout", lastRequest());
  }

  @Test
  void checksOutWithABareOrder() {
    service.then(201, "{\"id\":\"o1\",\"status\":\"pending\",\"lineItems\":[{\"quantity\":5}]}");
    CheckoutResult result = client.carts().checkout("c1", "k1", Desk.CALL);
    assertEquals("o1", result.orders().getFirst().id());
    assertEquals(5, result.orders().getFirst().lineItems().getFirst().quantity());
    assertEquals(List.of(), result.orderErrors());
  }

  @Test
  void doesNotTakeAnEmptyCheckoutForASuccess() {
    service.then(201, "{}");
    assertThrows(
        OutcomeUnknownException.class, () -> client.carts().checkout("c1", "k1", Desk.CALL));
  }

  @Test
  void followsAnOrderUntilItIsProvisioned() {
    service
        .then(200, "{\"items\":[{\"lineItemNumber\":0,\"status\":\"prefulfillmentPending\"}]}")
        .then(
            200,
            "{\"items\":[{\"id\":\"s1\",\"termDuration\":\"P1Y\",\"refundOptions\":[{\"expiresAfter\":\"2026-11-30T00:00:00Z\"}]}]}")
        .then(200, "{\"status\":\"success\",\"quantity\":5}")
        .then(200, "{\"id\":\"s1\",\"renewalTermDuration\":\"\"}");
    assertEquals(
        FulfillmentStatus.PREFULFILLMENT_PENDING,
        client.orders().provisioningStatus("c1", "o1").getFirst().status());
    assertEquals("GET /v1/customers/c1/orders/o1/provisioningstatus", lastRequest());
    assertEquals(
        Instant.parse("2026-11-30T00:00:00Z"),
        client
            .subscriptions()
            .ofOrder("c1", "o1")
            .getFirst()
            .refundOptions()
            .getFirst()
            .expiresAt());
    assertEquals("GET /v1/customers/c1/subscriptions?order_id=o1", lastRequest());
    assertEquals(
        ProvisioningStatus.SUCCESS, client.subscriptions().provisioningStatus("c1", "s1").status());
    assertEquals("GET /v1/customers/c1/subscriptions/s1/provisioningstatus", lastRequest());
    assertNull(client.subscriptions().get("c1", "s1").orderId());
  }

  @Test
  void readsAddOnsBelowTheirLine() {
    service.then(200, "{\"id\":\"k1\",\"lineItems\":[{\"id\":0,\"addonItems\":[{\"id\":1}]}]}");
    Cart cart = client.carts().get("c1", "k1");
    assertNull(cart.lineItems().getFirst().error());
    assertEquals(1, cart.lineItems().getFirst().addonItems().getFirst().id());
  }

  @Test
  void activatesAMarketplaceSubscription() {
    service.then(200, "{\"subscriptionId\":\"s1\",\"status\":\"Success\",\"since\":1}");
    SubscriptionActivationResult activation =
        client.subscriptions().activate("c1", "s1", Call.of(UUID.randomUUID()));
    assertEquals("POST /v1/customers/c1/subscriptions/s1/activate", lastRequest());
    assertEquals("Success", activation.status());
    assertEquals(1, activation.more().get("since"));
  }
}
