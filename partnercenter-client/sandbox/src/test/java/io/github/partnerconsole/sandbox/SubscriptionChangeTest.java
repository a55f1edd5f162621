package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.given.GivenSubscription;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class SubscriptionChangeTest extends SandboxTest {
  private static final String CUSTOMER = "b0d70a69-4c42-4b27-b17b-91a835d8686a";
  private static final String ID = "83ef9d05-4169-4ef9-9657-0e86b1eab1de";
  private static final String PATH = "/v1/customers/" + CUSTOMER + "/subscriptions/" + ID;

  @BeforeEach
  void customer() {
    sandbox.given().customers().customer(CUSTOMER);
    give(GivenSubscription.of(ID, SubscriptionKind.LICENCES).boughtAgo(Duration.ofDays(1)));
  }

  private void give(GivenSubscription subscription) {
    sandbox.given().subscriptions().put(CUSTOMER, subscription);
  }

  private ObjectNode read() {
    return api.get(PATH).json().asObject();
  }

  private Answered patch(ObjectNode body, String... headers) {
    return api.send("PATCH", PATH, body.toString(), headers);
  }

  private Answered seats(int count) {
    return patch(read().put("quantity", count));
  }

  @Test
  void seatsAreGivenBackWithinTheWeekOfTheirPurchaseOnly() {
    assertEquals(3, seats(3).json().path("quantity").asInt());
    clock.advance(Duration.ofDays(6));
    assertEquals("400/800090", seats(2).error());
    assertEquals(10, seats(10).json().path("quantity").asInt());
    assertEquals("7", read().at("/refundableQuantity/totalQuantity").asString());
    assertEquals("400/900257", seats(2).error());
    assertEquals(3, seats(3).json().path("quantity").asInt());
    assertEquals(0, read().at("/refundableQuantity/details").size());
  }

  @Test
  void beforeNewCommerceSeatsAreGivenBackAtAnyTime() {
    give(GivenSubscription.of(ID, SubscriptionKind.LEGACY).boughtAgo(Duration.ofDays(99)));
    assertEquals(1, seats(1).json().path("quantity").asInt());
  }

  @ParameterizedTest
  @CsvSource({"0, 400/2002", "-1, 400/2002", "26, 400/800018"})
  void aNumberOfSeatsThatIsNotAllowedIsRefused(int count, String error) {
    sandbox.switches().turnOn(Switch.SANDBOX_LIMITS);
    assertEquals(error, seats(count).error());
  }

  @Test
  void whatIsLeftOutStaysButForThreeMembers() {
    patch(read().put("friendlyName", "Ours"));
    assertEquals("true", read().path("autoRenewEnabled").asString());
    ObjectNode little = read().objectNode().put("status", "none").put("quantity", 0);
    assertEquals(200, patch(little).status());
    ObjectNode after = read();
    assertEquals("Ours", after.path("friendlyName").asString());
    assertEquals(5, after.path("quantity").asInt());
    assertEquals("false", after.path("autoRenewEnabled").asString());
  }

  @Test
  void aStaleEtagIsRefusedInTheHeaderAndInTheBody() {
    ObjectNode old = read();
    String etag = "\"" + old.at("/attributes/etag").asString() + "\"";
    assertEquals(200, patch(read().put("friendlyName", "A"), "If-Match", etag).status());
    assertEquals("400/2055", patch(read().put("friendlyName", "B"), "If-Match", etag).error());
    assertEquals("400/2055", patch(old.put("friendlyName", "C")).error());
    old.withObject("/attributes").put("etag", "<etag>");
    assertEquals(200, patch(old).status());
  }

  @Test
  void aCancellationHasItsWindow() {
    clock.advance(Duration.ofDays(7));
    assertEquals("400/900117", patch(read().put("status", "deleted")).error());
    give(GivenSubscription.of(ID, SubscriptionKind.LICENCES).boughtAgo(Duration.ofDays(2)));
    assertEquals("deleted", patch(read().put("status", "Deleted")).at("/status"));
    assertEquals("400/2011", patch(read().put("friendlyName", "x")).error());
    give(GivenSubscription.of(ID, SubscriptionKind.MARKETPLACE).boughtAgo(Duration.ofDays(4)));
    assertEquals("400/900213", patch(read().put("status", "deleted")).error());
    give(GivenSubscription.of(ID, SubscriptionKind.LEGACY));
    assertEquals("400/800096", patch(read().put("status", "deleted")).error());
  }

  @Test
  void whileSuspendedOnlyReactivationIsPossible() {
    assertEquals("suspended", patch(read().put("status", "suspended")).at("/status"));
    assertTrue(read().path("refundableQuantity").isMissingNode());
    assertEquals("400/2001", seats(9).error());
    assertEquals("400/800091", patch(read().put("friendlyName", "x")).error());
    assertEquals("active", patch(read().put("status", "active")).at("/status"));
  }

  @Test
  void aChildNeedsAnActiveParent() {
    String child = "968ba1cf-c146-4adf-a300-308dcf718eee";
    give(GivenSubscription.of(ID, SubscriptionKind.LEGACY).suspended());
    give(GivenSubscription.of(child, SubscriptionKind.LEGACY).addedTo(ID).suspended());
    String path = PATH.replace(ID, child);
    ObjectNode read = api.get(path).json().asObject().put("status", "active");
    assertEquals("409/27009", api.send("PATCH", path, read.toString()).error());
    assertEquals(child, api.get(PATH + "/addons").at("/items/0/id"));
    patch(read().put("status", "active"));
    assertEquals("active", api.send("PATCH", path, read.toString()).at("/status"));
  }

  @Test
  void withoutRenewalTimeTakesItAway() {
    patch(read().put("autoRenewEnabled", false));
    clock.advance(Duration.ofDays(366));
    assertEquals("expired", read().path("status").asString());
    assertEquals("400/900279", patch(read().put("friendlyName", "x")).error());
    clock.advance(Duration.ofDays(30));
    assertEquals("disabled", read().path("status").asString());
    clock.advance(Duration.ofDays(90));
    assertEquals("deleted", read().path("status").asString());
  }

  @Test
  void theNextTermFollowsItsInstructions() {
    ObjectNode body = read();
    body.putObject("scheduledNextTermInstructions").put("quantity", 9);
    patch(body);
    assertEquals(9, read().at("/scheduledNextTermInstructions/quantity").asInt());
    clock.advance(Duration.ofDays(370));
    ObjectNode renewed = read();
    assertEquals(9, renewed.path("quantity").asInt());
    assertEquals(9, renewed.at("/refundableQuantity/totalQuantity").asInt());
    assertTrue(renewed.path("scheduledNextTermInstructions").isMissingNode());
    assertEquals("active", renewed.path("status").asString());
  }

  @Test
  void aChangeNowEndsWhatWasScheduled() {
    ObjectNode body = read();
    body.putObject("scheduledNextTermInstructions").put("quantity", 9);
    patch(body);
    seats(6);
    assertTrue(read().path("scheduledNextTermInstructions").isMissingNode());
  }

  @Test
  void aSlowUpdateIsTakenOnAndDoneLater() {
    sandbox.switches().turnOn(Switch.SLOW_UPDATES);
    Answered taken = seats(8);
    assertEquals(202, taken.status());
    assertEquals(PATH.substring(3), taken.header("Location"));
    assertEquals(5, read().path("quantity").asInt());
    assertEquals("409/900278", seats(9).error());
    clock.advance(Duration.ofSeconds(5));
    assertEquals(8, read().path("quantity").asInt());
  }

  @Test
  void theBillingCycleChangesWithTheNextCharge() {
    ObjectNode changed = patch(read().put("billingCycle", "Annual")).json().asObject();
    assertEquals("monthly", changed.path("billingCycle").asString());
    assertEquals("annual", changed.at("/nextChargeInstructions/product/billingCycle").asString());
    give(GivenSubscription.of(ID, SubscriptionKind.LEGACY));
    assertEquals("400/2054", patch(read().put("billingCycle", "annual")).error());
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1M", "P0D", "nonsense", "-P1Y"})
  void aTermThatIsNotLongerIsRefused(String term) {
    Answered answered = patch(read().put("termDuration", term));
    assertEquals(term.equals("P1M") ? "400/800122" : "400/800121", answered.error());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[]", "\"success\"", "7", "{\"quantity\":\"many\"}", "{\"attributes\":1}"})
  void anOddBodyIsNoReasonToFail(String body) {
    assertTrue(api.send("PATCH", PATH, body).status() < 500);
  }

  @Test
  void furtherResellersTakeThePlaceOfThoseThereWere() {
    sandbox.given().partner().reseller("t1", "111", true).reseller("t2", "222", false);
    ObjectNode body = read();
    body.putArray("additionalPartnerIds").add("111");
    assertEquals("111", patch(body).at("/additionalPartnerIds/0"));
    assertEquals("111", patch(read().put("friendlyName", "x")).at("/additionalPartnerIds/0"));
    body = read();
    body.putArray("additionalPartnerIds").add("222");
    assertEquals("403/900123", patch(body).error());
    body.putArray("additionalPartnerIds").add("999");
    assertEquals("400/800016", patch(body).error());
    body.putArray("additionalPartnerIds");
    assertEquals("", patch(body).at("/additionalPartnerIds/0"));
  }

  @Test
  void aSlowChangeAnswersWithWhatIsToBeAndShowsItLater() {
    sandbox.switches().turnOn(Switch.SLOW_UPDATES);
    Answered taken = seats(7);
    assertEquals(202, taken.status());
    assertEquals(PATH, "/v1" + taken.header("Location"));
    assertEquals(7, taken.json().path("quantity").asInt());
    assertEquals(5, read().path("quantity").asInt());
    clock.advance(Duration.ofMinutes(1));
    assertEquals(7, read().path("quantity").asInt());
  }

  @Test
  void onlyWhatOtherPublishersSellIsActivated() {
    assertEquals("400/800002", api.post(PATH + "/activate", "").error());
    give(GivenSubscription.of(ID, SubscriptionKind.MARKETPLACE));
    assertEquals("Success", api.post(PATH + "/activate", "").at("/status"));
    assertEquals(ID, api.post(PATH + "/activate", "").at("/subscriptionId"));
    give(GivenSubscription.of(ID, SubscriptionKind.MARKETPLACE).suspended());
    assertEquals("400/800012", api.post(PATH + "/activate", "").error());
  }
}
