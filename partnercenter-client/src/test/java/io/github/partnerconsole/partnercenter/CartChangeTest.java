package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.cart.Cart;
import io.github.partnerconsole.partnercenter.cart.NewCart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A cart that is read, changed and put back. */
class CartChangeTest {
  private final ScriptedService service = new ScriptedService();
  private final PartnerCenter client = Desk.client(service.url());

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  @Test
  void losesNothingOnTheWay() {
    service.then(
        200,
        """
        {"id":"k","status":"Active","later":{"a":1},"lineItems":[{"id":0,"catalogItemId":"P:S:A",
        "quantity":3,"billingCycle":"monthly","termDuration":"P1Y","orderGroup":"OMS-0","x":[1],
        "participants":[{"key":"transaction_reseller","value":"4711","y":2}],
        "provisioningContext":{"ParentSubscriptionId":"s"},"renewsTo":{"termDuration":"P1M"},
        "error":{"errorCode":"10000"},"attestationAccepted":true,
        "addonItems":[{"id":1,"catalogItemId":"P:S:B","quantity":1,"billingCycle":"annual","z":3}]}]}
        """);
    Cart read = client.carts().get("c", "k");
    NewCart changed = NewCart.of(read);
    changed =
        changed.withLineItems(
            changed.lineItems().stream().map(line -> line.withQuantity(9)).toList());
    service.then(201, "{\"id\":\"k\"}");
    client.carts().update("c", "k", changed, Desk.CALL);
    JsonNode sent = JsonMapper.shared().readTree(service.seen().getLast().body());
    assertEquals(9, sent.at("/lineItems/0/quantity").asInt());
    assertEquals("OMS-0", sent.at("/lineItems/0/orderGroup").asString());
    assertEquals(1, sent.at("/lineItems/0/x/0").asInt());
    assertEquals(2, sent.at("/lineItems/0/participants/0/y").asInt());
    assertEquals("s", sent.at("/lineItems/0/provisioningContext/ParentSubscriptionId").asString());
    assertEquals("P1M", sent.at("/lineItems/0/renewsTo/termDuration").asString());
    assertEquals(3, sent.at("/lineItems/0/addonItems/0/z").asInt());
    assertEquals(1, sent.at("/later/a").asInt());
    assertTrue(sent.at("/lineItems/0/attestationAccepted").asBoolean());
    assertTrue(sent.at("/lineItems/0/error").isMissingNode());
  }
}
