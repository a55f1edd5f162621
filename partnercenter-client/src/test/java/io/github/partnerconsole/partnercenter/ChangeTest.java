package io.github.partnerconsole.partnercenter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.call.Change;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import io.github.partnerconsole.partnercenter.order.NewOrderLineItem;
import io.github.partnerconsole.partnercenter.order.Order;
import io.github.partnerconsole.partnercenter.order.OrderChange;
import io.github.partnerconsole.partnercenter.order.PaperFile;
import io.github.partnerconsole.partnercenter.order.PurchaseOrder;
import io.github.partnerconsole.partnercenter.subscription.Subscription;
import io.github.partnerconsole.partnercenter.subscription.SubscriptionChange;
import io.github.partnerconsole.partnercenter.upgrade.ProductUpgradeRequest;
import io.github.partnerconsole.partnercenter.upgrade.ProductUpgradeStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChangeTest {
  private static final String READ =
      """
      {"id":"s1","quantity":5,"autoRenewEnabled":true,"novelty":{"a":[1.25]},
       "scheduledNextTermInstructions":{"quantity":9,"wish":"x"},
       "attributes":{"etag":"e7","objectType":"Subscription"}}
      """;

  private final ScriptedService service = new ScriptedService();
  private final PartnerCenter client = Desk.client(service.url());

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  private Subscription read() {
    service.then(200, READ);
    return client.subscriptions().get("c1", "s1");
  }

  private Change<Subscription> update(SubscriptionChange change) {
    return client.subscriptions().update("c1", "s1", change, Desk.CALL);
  }

  private JsonNode sent() {
    return JsonMapper.shared().readTree(service.seen().getLast().body());
  }

  @Test
  void aChangeSendsAllThatWasReadAndTheEtag() {
    SubscriptionChange change = SubscriptionChange.of(read()).quantity(7);
    service.then(200, READ);
    assertInstanceOf(Change.Done.class, update(change));
    assertEquals("PATCH", service.seen().getLast().method());
    assertEquals("\"e7\"", service.seen().getLast().header("If-Match"));
    assertEquals(7, sent().path("quantity").asInt());
    assertTrue(sent().path("autoRenewEnabled").asBoolean());
    assertEquals("x", sent().at("/scheduledNextTermInstructions/wish").asString());
    assertEquals("1.25", sent().at("/novelty/a/0").asString());
  }

  @Test
  void aChangeOfAnotherStateDoesNotNameTheOneThatWasRead() {
    SubscriptionChange change = SubscriptionChange.of(read()).quantity(7);
    service.then(200, READ).then(200, READ);
    update(change.ifMatch(null));
    assertNull(service.seen().getLast().header("If-Match"));
    assertEquals("{\"objectType\":\"Subscription\"}", sent().path("attributes").toString());
    update(change.ifMatch("e8"));
    assertEquals("\"e8\"", service.seen().getLast().header("If-Match"));
    assertFalse(sent().at("/attributes").has("etag"));
  }

  @Test
  void instructionsAreTakenBackByNull() {
    SubscriptionChange change = SubscriptionChange.of(read()).nextTerm(null).autoRenew(false);
    service.then(200, READ);
    update(change);
    assertTrue(sent().has("scheduledNextTermInstructions"));
    assertTrue(sent().path("scheduledNextTermInstructions").isNull());
    assertEquals("false", sent().path("autoRenewEnabled").asString());
  }

  @Test
  void whatTakesLongerIsTakenOn() {
    SubscriptionChange change = SubscriptionChange.of(read()).suspended();
    service.then(202, "");
    assertInstanceOf(Change.Accepted.class, update(change));
    assertEquals("suspended", sent().path("status").asString());
  }

  @Test
  void aStaleEtagIsARejection() {
    SubscriptionChange change = SubscriptionChange.of(read()).cancelled();
    service.then(400, "{\"code\":2055,\"description\":\"Etag is no longer valid\",\"data\":[]}");
    RejectedException stale = assertThrows(RejectedException.class, () -> update(change));
    assertEquals("2055", stale.code());
  }

  @Test
  void anOrderIsChangedByItsLinesOrByItsStatus() {
    service.then(
        200, "{\"id\":\"o1\",\"lineItems\":[{\"lineItemNumber\":1,\"offerId\":\"P:S:A\"}]}");
    Order order = client.orders().get("c1", "o1");
    service.then(200, "{\"id\":\"o1\"}").then(200, "{\"id\":\"o1\"}");
    client.orders().update("c1", "o1", OrderChange.cancelled(order, 1), Desk.CALL);
    assertEquals(
        "{\"id\":\"o1\",\"status\":\"cancelled\","
            + "\"lineItems\":[{\"lineItemNumber\":1,\"offerId\":\"P:S:A\"}]}",
        service.seen().getLast().body());
    OrderChange addOn = OrderChange.addOn(order, "s1", NewOrderLineItem.of(0, "ADD", 2));
    client.orders().update("c1", "o1", addOn, Desk.CALL);
    assertEquals("s1", sent().at("/lineItems/0/parentSubscriptionId").asString());
  }

  @Test
  void aPurchaseOrderGoesAsAForm() {
    service.then(201, "{\"items\":[{\"fileName\":\"a.pdf\",\"sizeInKB\":1}]}");
    PaperFile file = new PaperFile("a\"\r\n.pdf", "application/pdf", "%PDF".getBytes(ISO_8859_1));
    PurchaseOrder papers = PurchaseOrder.of(new BigDecimal("156.87"), "CAD", List.of(file));
    assertEquals(
        "a.pdf", client.orders().attach("c1", "o1", papers, Desk.CALL).getFirst().fileName());
    ScriptedService.Seen seen = service.only();
    assertTrue(seen.header("Content-Type").startsWith("multipart/form-data; boundary="));
    assertTrue(seen.body().contains("name=\"pofiles\"; filename=\"a___.pdf\"\r\n"), seen.body());
    assertTrue(seen.body().contains("\"customerPrice\":\"156.87\""), seen.body());
    assertEquals(1, seen.body().split("%PDF", -1).length - 1);
  }

  @Test
  void furtherResellersAreReadAndReplaced() {
    service.then(200, "{\"id\":\"s1\",\"additionalPartnerIds\":[\"1\"]}");
    Subscription read = client.subscriptions().get("c1", "s1");
    assertEquals(List.of("1"), read.additionalPartnerIds());
    service.then(200, READ);
    update(SubscriptionChange.of(read).additionalPartners(List.of("2", "3")));
    assertEquals("[\"2\",\"3\"]", sent().path("additionalPartnerIds").toString());
  }

  @Test
  void aChangeThatIsTakenOnLeadsToTheSubscriptionWhateverElseIsAnswered() {
    SubscriptionChange change = SubscriptionChange.of(read()).quantity(7);
    service.then(202, READ, "Location", "/customers/c1/subscriptions/s1");
    assertEquals(new Change.Accepted<>("/customers/c1/subscriptions/s1"), update(change));
  }

  @Test
  void aProductUpgradeIsNamedByItsLocation() {
    ProductUpgradeRequest azure = ProductUpgradeRequest.azure("c1");
    service.then(202, "", "Location", "productUpgrades/u1");
    assertEquals("productUpgrades/u1", client.productUpgrades().create(azure, Desk.CALL));
    assertEquals("/v1/productupgrades", service.seen().getLast().uri());
    assertEquals("{\"customerId\":\"c1\",\"productFamily\":\"Azure\"}", sent().toString());
    service.then(
        200, "{\"id\":\"u1\",\"lineItems\":[{\"upgradedDate\":\"2019-08-29T23:47:28Z\"}]}");
    ProductUpgradeStatus status = client.productUpgrades().status("u1", azure);
    assertEquals(
        Instant.parse("2019-08-29T23:47:28Z"), status.lineItems().getFirst().upgradedDate());
  }
}
