package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.partnerconsole.sandbox.given.GivenSubscription;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** The newer way to schedule changes, of which only so much is known: it survives, and it wins. */
class ScheduledActionsTest extends SandboxTest {
  private static final String CUSTOMER = "b0d70a69-4c42-4b27-b17b-91a835d8686a";
  private static final String ID = "83ef9d05-4169-4ef9-9657-0e86b1eab1de";
  private static final String PATH = "/v1/customers/" + CUSTOMER + "/subscriptions/" + ID;

  @BeforeEach
  void customer() {
    sandbox.given().customers().customer(CUSTOMER);
    sandbox
        .given()
        .subscriptions()
        .put(
            CUSTOMER,
            GivenSubscription.of(ID, SubscriptionKind.LICENCES).boughtAgo(Duration.ofDays(1)));
  }

  private ObjectNode read() {
    return api.get(PATH).json().asObject();
  }

  private Answered patch(ObjectNode body) {
    return api.send("PATCH", PATH, body.toString());
  }

  private ObjectNode withActions(ObjectNode body) {
    body.putArray("scheduledActions")
        .addObject()
        .put("scheduleType", "some type")
        .put("actionType", "some action")
        .put("effectiveDate", "2027-01-01T00:00:00Z");
    return body;
  }

  private static ObjectNode withNextTerm(ObjectNode body) {
    body.putObject("scheduledNextTermInstructions").put("quantity", 2);
    return body.put("autoRenewEnabled", true);
  }

  @Test
  void whatWasSentIsGivenBack() {
    ObjectNode sent = withActions(read());
    assertEquals(sent.path("scheduledActions"), patch(sent).json().path("scheduledActions"));
    assertEquals(sent.path("scheduledActions"), read().path("scheduledActions"));
    assertEquals(200, patch(read().put("friendlyName", "Ours")).status());
    assertEquals(sent.path("scheduledActions"), read().path("scheduledActions"));
  }

  @Test
  void itWinsOverTheOlderInstructions() {
    patch(withNextTerm(withActions(read())));
    assertFalse(read().has("scheduledNextTermInstructions"));
    assertEquals("some action", read().at("/scheduledActions/0/actionType").asString());
  }

  @Test
  void theOlderInstructionsAloneGoOnToWork() {
    patch(withNextTerm(read()));
    assertEquals(2, read().at("/scheduledNextTermInstructions/quantity").asInt());
    patch(withActions(read()));
    assertFalse(read().has("scheduledNextTermInstructions"), "both were sent");
  }

  @Test
  void leftOutItStaysAndEmptyOrNullEndsIt() {
    patch(withActions(read()));
    ObjectNode little = read().objectNode().put("autoRenewEnabled", true);
    assertEquals(200, patch(little).status());
    assertEquals(1, read().path("scheduledActions").size());
    patch(read().putNull("scheduledActions"));
    assertFalse(read().has("scheduledActions"));
    patch(withActions(read()));
    ObjectNode none = read();
    none.putArray("scheduledActions");
    patch(none);
    assertFalse(read().has("scheduledActions"));
  }

  @Test
  void aChangeOfTheCurrentTermEndsWhatWasScheduledBefore() {
    patch(withActions(read()));
    assertEquals(200, patch(read().put("quantity", 7)).status());
    assertFalse(read().has("scheduledActions"));
    assertEquals(200, patch(withActions(read().put("quantity", 8))).status());
    assertEquals(1, read().path("scheduledActions").size(), "sent anew with the change");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "\"x\"", "{}", "[1]", "[[]]", "[null]"})
  void whatIsNoListOfActionsIsRefused(String actions) {
    String body = read().toString().replaceFirst("\\{", "{\"scheduledActions\": " + actions + ",");
    assertEquals("400/3000", api.send("PATCH", PATH, body).error());
  }
}
