package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.given.GivenSubscription;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class UpgradesTest extends SandboxTest {
  private static final String CUSTOMER = "b0d70a69-4c42-4b27-b17b-91a835d8686a";
  private static final String ID = "83ef9d05-4169-4ef9-9657-0e86b1eab1de";
  private static final String OTHER = "968ba1cf-c146-4adf-a300-308dcf718eee";
  private static final String ALL = "/v1/customers/" + CUSTOMER + "/subscriptions/";
  private static final String PATH = ALL + ID;
  private static final String E1 = "91FD106F-4B2C-4938-95AC-F54F74E9A239";
  private static final String E3 = "796B6B5F-613C-4E24-A17C-EBA730D49C02";
  private static final String TRIAL = "C6DF1E30-1C9F-427F-907C-3D913474A1C7";
  private static final String PREMIUM = "031C9E47-4802-4248-838E-778FB1D2CC05";
  private static final String FROM = "CFQ7TTC0LF8Q:0001:CFQ7TTC0K39X";
  private static final String TO = "CFQ7TTC0LF8R:0001:CFQ7TTC0KCSV";

  @BeforeEach
  void customer() {
    sandbox.given().customers().customer(CUSTOMER);
    sandbox.given().catalogue().transition(FROM, TO, "P1Y");
    give(licences(ID, FROM));
  }

  private void give(GivenSubscription subscription) {
    sandbox.given().subscriptions().put(CUSTOMER, subscription);
  }

  private static GivenSubscription licences(String id, String item) {
    return GivenSubscription.of(id, SubscriptionKind.LICENCES)
        .withItem(item)
        .boughtAgo(Duration.ofDays(20));
  }

  private static GivenSubscription legacy(String offer) {
    return GivenSubscription.of(ID, SubscriptionKind.LEGACY).withItem(offer);
  }

  private Answered transit(int seats, String more) {
    return api.post(
        PATH + "/transitions",
        """
        {"toCatalogItemId": "%s", "quantity": %d, "transitionType": "transition_only" %s}
        """
            .formatted(TO, seats, more));
  }

  private JsonNode read(String id) {
    return api.get(ALL + id).json();
  }

  private String lastEvent(String of) {
    JsonNode events = api.get(ALL + of + "/transitions").json().at("/items/0/events");
    return events.get(events.size() - 1).path("status").asString();
  }

  @Test
  void whatMicrosoftsJavaSdkSendsBackUpgrades() {
    give(legacy(E1));
    assertEquals("upgrade_only", api.get(PATH + "/upgrades").at("/items/0/upgradeType"));
    Answered done =
        api.post(
            PATH + "/upgrades",
            """
            {"targetOffer": {"id": "%s"}, "upgradeType": "upgrade_only", "quantity": 2,
             "eligible": true, "upgradeErrors": []}
            """
                .formatted(E3));
    assertEquals(1, done.json().path("upgradeType").asInt());
    JsonNode target = read(done.at("/targetSubscriptionId"));
    assertEquals(E3, target.path("offerId").asString());
    assertEquals(2, target.path("quantity").asInt());
    assertEquals("suspended", read(ID).path("status").asString());
  }

  @ParameterizedTest
  @CsvSource({E3 + ", 2", "nonsense, 8", PREMIUM + ", 8"})
  void anUpgradeThatIsNotPossibleSaysWhyAndDoesNothing(String offer, int code) {
    give(code == 2 ? legacy(E1).suspended() : legacy(E1));
    Answered answered =
        api.post(PATH + "/upgrades", "{\"TargetOffer\":{\"Id\":\"" + offer + "\"}}");
    assertEquals(200, answered.status());
    assertEquals(code, answered.json().at("/upgradeErrors/0/code").asInt());
    assertTrue(answered.json().path("targetSubscriptionId").isMissingNode());
  }

  @Test
  void aTrialBecomesPaidUnderItsOwnId() {
    give(legacy(TRIAL).trial().boughtAgo(Duration.ofDays(3)));
    Answered listed = api.get(PATH + "/conversions");
    assertEquals(PREMIUM, listed.at("/items/0/targetOfferId"));
    String body = listed.json().at("/items/0").toString();
    assertTrue(api.post(PATH + "/conversions", body).json().path("error").isMissingNode());
    assertEquals(PREMIUM, read(ID).path("offerId").asString());
    assertFalse(read(ID).path("isTrial").asBoolean());
    assertEquals(0, api.get(PATH + "/conversions").json().path("totalCount").asInt());
    Answered again = api.post(PATH + "/conversions", body);
    assertEquals("ConversionsNotFound", again.at("/error/code"));
  }

  @Test
  void allSeatsMakeTheSubscriptionAnother() {
    Answered started = transit(5, "");
    assertEquals("Started", started.at("/events/0/status"));
    assertEquals(FROM, read(ID).path("offerId").asString());
    assertEquals("409/900278", transit(1, "").error());
    clock.advance(Duration.ofMinutes(1));
    assertEquals(TO, read(ID).path("offerId").asString());
    assertEquals("Completed", lastEvent(ID));
    String one = PATH + "/transitions?operationId=" + started.at("/operationId");
    assertEquals(1, api.get(one).json().path("totalCount").asInt());
    assertEquals(0, api.get(one + "0").json().path("totalCount").asInt());
  }

  @Test
  void someSeatsMakeASubscriptionOfTheirOwnThatEndsWithTheSource() {
    transit(2, "");
    clock.advance(Duration.ofMinutes(1));
    String made = api.get(PATH + "/transitions").at("/items/0/toSubscriptionId");
    assertEquals(3, read(ID).path("quantity").asInt());
    assertEquals(2, read(made).path("quantity").asInt());
    assertEquals(read(ID).path("commitmentEndDate"), read(made).path("commitmentEndDate"));
  }

  @Test
  void seatsMoveIntoASubscriptionThatIsThere() {
    give(licences(OTHER, TO).boughtAgo(Duration.ofDays(15)));
    assertEquals(200, transit(5, ", \"toSubscriptionId\": \"" + OTHER + "\"").status());
    clock.advance(Duration.ofMinutes(1));
    assertEquals(10, read(OTHER).path("quantity").asInt());
    assertEquals("deleted", read(ID).path("status").asString());
    assertEquals("Completed", lastEvent(OTHER));
  }

  @Test
  void aTransitionOfWhatIsCancelledMeanwhileFails() {
    give(licences(ID, FROM).boughtAgo(Duration.ofDays(1)));
    transit(5, "");
    JsonNode deleted = read(ID).asObject().put("status", "deleted");
    assertEquals(200, api.send("PATCH", PATH, deleted.toString()).status());
    clock.advance(Duration.ofMinutes(1));
    assertEquals("Failed", lastEvent(ID));
    assertEquals(FROM, read(ID).path("offerId").asString());
  }

  @ParameterizedTest
  @CsvSource({
    "'\"termDuration\":\"P1M\"', 400/900267",
    "'\"termDuration\":\"soon\"', 400/900268",
    "'\"billingCycle\":\"weekly\"', 400/900269",
    "'\"billingCycle\":\"triennial\"', 400/900270",
    "'\"transitionType\":\"none\"', 400/3000",
    "'\"quantity\":0', 400/2002",
    "'\"quantity\":6', 400/2002",
    "'\"toCatalogItemId\":\"a:b\"', 400/800004"
  })
  void aTransitionThatBreaksARuleIsRefused(String member, String error) {
    String body = "{" + member + ",\"toCatalogItemId\":\"" + TO + "\",\"quantity\":1,";
    String first = body + "\"transitionType\":\"transition_only\"}";
    assertEquals(error, api.post(PATH + "/transitions", withoutRepeats(first)).error());
  }

  /** Of members of the same name the first. */
  private static String withoutRepeats(String json) {
    StringBuilder kept = new StringBuilder();
    for (String part : json.substring(1, json.length() - 1).split(",", -1)) {
      if (!kept.toString().contains(part.split("\":", -1)[0] + "\":")) {
        kept.append(kept.isEmpty() ? "" : ",").append(part);
      }
    }
    return "{" + kept + "}";
  }

  @Test
  void aSubscriptionThatCannotTakeTheSeatsIsRefused() {
    assertEquals("400/900259", into(ID));
    assertEquals("404/20003", into(OTHER));
    give(licences(OTHER, FROM));
    assertEquals("400/900260", into(OTHER));
    give(licences(OTHER, TO).suspended());
    assertEquals("400/900258", into(OTHER));
    give(licences(OTHER, TO).boughtAgo(Duration.ofDays(2)));
    assertEquals("400/900261", into(OTHER));
    give(licences(OTHER, TO).endingIn(Duration.ofDays(9)));
    assertEquals("400/900236", into(OTHER));
  }

  private String into(String id) {
    return transit(1, ", \"toSubscriptionId\": \"" + id + "\"").error();
  }

  @Test
  void forTheNextTermNoOtherSubscriptionTakesSeats() {
    give(licences(OTHER, TO).boughtAgo(Duration.ofDays(15)));
    String path = PATH + "/transitionEligibilities";
    JsonNode now = eligibility(path);
    assertTrue(now.at("/subscriptionEligibilities/0/isEligible").asBoolean());
    assertTrue(now.at("/eligibilities/0/isEligible").asBoolean());
    assertEquals(3, now.at("/eligibilities/1/errors/0/code").asInt());
    JsonNode later = eligibility(path + "?eligibilityType=Scheduled");
    assertEquals(0, later.path("subscriptionEligibilities").size());
    assertEquals("400/3000", api.get(path + "?eligibilityType=never").error());
  }

  private JsonNode eligibility(String path) {
    return api.get(path)
        .json()
        .path("items")
        .valueStream()
        .filter(item -> item.path("catalogItemId").asString().equals(TO))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thereIsNoHistoryBeforeNewCommerce() {
    give(legacy(E1));
    assertEquals("403/900263", api.get(PATH + "/transitions").error());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "{\"quantity\":\"many\"}", "{\"targetOffer\":[]}", "{"})
  void anOddBodyIsNoReasonToFail(String body) {
    for (String call : new String[] {"/upgrades", "/conversions", "/transitions"}) {
      assertEquals(400, api.post(PATH + call, body).status());
    }
  }
}
