package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.given.GivenSubscription;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MigrationsTest extends SandboxTest {
  private static final String CUSTOMER = "b0d70a69-4c42-4b27-b17b-91a835d8686a";
  private static final String ID = "83ef9d05-4169-4ef9-9657-0e86b1eab1de";
  private static final String CHILD = "968ba1cf-c146-4adf-a300-308dcf718eee";
  private static final String OF_CUSTOMER = "/v1/customers/" + CUSTOMER;
  private static final String PATH = OF_CUSTOMER + "/migrations/newcommerce";
  private static final String E3 = "796B6B5F-613C-4E24-A17C-EBA730D49C02";
  private static final String ARCHIVING = "2828BE95-46BA-4F91-B2FD-0BEF192ECF60";

  @BeforeEach
  void customer() {
    sandbox.given().customers().customer(CUSTOMER);
    give(legacy(ID, E3));
  }

  private void give(GivenSubscription subscription) {
    sandbox.given().subscriptions().put(CUSTOMER, subscription);
  }

  private static GivenSubscription legacy(String id, String offer) {
    return GivenSubscription.of(id, SubscriptionKind.LEGACY)
        .withItem(offer)
        .boughtAgo(Duration.ofDays(100));
  }

  private static String body(String more) {
    return "{\"CurrentSubscriptionId\": \"" + ID + "\" " + more + "}";
  }

  private static String withChild(String id) {
    return body(", \"addOnMigrations\": [{\"currentSubscriptionId\": \"" + id + "\"}]");
  }

  private JsonNode subscription(String id) {
    return api.get(OF_CUSTOMER + "/subscriptions/" + id).json();
  }

  @Test
  void timeMakesAnOrderAndASubscriptionAndEndsTheOldOne() {
    Answered started = api.post(PATH, body(", \"quantity\": 7"));
    assertEquals("Processing", started.at("/status"));
    assertTrue(started.json().path("newCommerceOrderId").isMissingNode());
    assertEquals("400/900216", api.post(PATH, body("")).error());
    clock.advance(Duration.ofMinutes(5));
    JsonNode done = api.get(PATH + "/" + started.at("/id")).json();
    assertEquals("Completed", done.path("status").asString());
    JsonNode made = subscription(done.path("newCommerceSubscriptionId").asString());
    assertEquals("active", made.path("status").asString());
    assertEquals(7, made.path("quantity").asInt());
    assertEquals(ID, made.path("migratedFromSubscriptionId").asString());
    assertEquals(subscription(ID).path("commitmentEndDate"), made.path("commitmentEndDate"));
    assertEquals("deleted", subscription(ID).path("status").asString());
    String order = done.path("newCommerceOrderId").asString();
    assertEquals("completed", api.get(OF_CUSTOMER + "/orders/" + order).at("/status"));
  }

  @Test
  void itsEventsComeAsTimeGoesOn() {
    String id = api.post(PATH, body("")).at("/id");
    String path = PATH + "/events?migration_id=" + id;
    assertEquals(1, api.get(path).json().size());
    clock.advance(Duration.ofMinutes(5));
    assertEquals("MigrationCompleted", api.get(path).at("/3/eventName"));
    String other = PATH + "/events?CurrentSubscriptionId=" + ID;
    assertEquals(4, api.get(other).json().size());
    assertEquals("400/800002", api.get(PATH + "/events").error());
    assertEquals("400/900224", api.get(PATH + "/unknown").error());
  }

  @Test
  void addOnsGoAlongOrStandInTheWay() {
    give(legacy(CHILD, ARCHIVING).addedTo(ID));
    assertEquals("400/900219", api.post(PATH, body("")).error());
    assertEquals("400/900262", api.post(PATH, withChild(ID + "0")).error());
    String twice =
        withChild(CHILD).replace("}]", "}, {\"currentSubscriptionId\": \"" + CHILD + "\"}]");
    assertEquals("400/900248", api.post(PATH, twice).error());
    Answered started = api.post(PATH, withChild(CHILD));
    clock.advance(Duration.ofMinutes(5));
    JsonNode done = api.get(PATH + "/" + started.at("/id")).json();
    String child = done.at("/addOnMigrations/0/newCommerceSubscriptionId").asString();
    assertEquals(
        done.path("newCommerceSubscriptionId"), subscription(child).path("parentSubscriptionId"));
  }

  @ParameterizedTest
  @CsvSource({
    "suspended, 400/900215, 0",
    "ending, 400/900217, 2",
    "promotion, 400/900218, 3",
    "offer, 400/900220, 5",
    "young, 403/900226, 7",
    "reseller, 400/900247, -1",
    "both, 400/900221, 0"
  })
  void whatCannotBeMigratedIsRefusedAndSaidBefore(String what, String error, int code) {
    GivenSubscription subscription = legacy(ID, E3);
    give(
        switch (what) {
          case "suspended" -> subscription.suspended();
          case "ending" -> subscription.endingIn(Duration.ofHours(3));
          case "promotion" -> subscription.withPromotion("p");
          case "offer" -> subscription.withItem("0F598EFE-0000-4D79-B79F-C9480BB7CE3E");
          case "young" -> subscription.boughtAgo(Duration.ofDays(9));
          case "reseller" -> subscription.soldBy("1");
          default -> subscription.suspended().withPromotion("p");
        });
    JsonNode said = api.post(PATH + "/validate", body("")).json();
    assertEquals(code < 0, said.path("isEligible").asBoolean());
    assertEquals(code, said.at("/errors/0/code").asInt(-1));
    assertEquals(error, api.post(PATH, body("")).error());
  }

  @ParameterizedTest
  @CsvSource({
    "'\"termDuration\":\"P9Y\"', 400/900222",
    "'\"billingCycle\":\"weekly\"', 400/900222",
    "'\"quantity\":0', 400/2002",
    "'\"customTermEndDate\":\"2030-01-31\"', 400/900291",
    "'\"customTermEndDate\":\"2026-12-30\"', 400/900292"
  })
  void whatItCannotBecomeIsRefused(String member, String error) {
    assertEquals(error, api.post(PATH, body("," + member)).error());
  }

  @Test
  void aPartnerMayBeForbiddenToMigrate() {
    sandbox.given().purchases().migrationsBlocked();
    assertEquals("403/900223", api.post(PATH, body("")).error());
  }

  @Test
  void theListOverAllCustomersGoesOnByAHeader() {
    for (int i = 0; i < 5; i++) {
      String id = ID.substring(0, 35) + i;
      give(legacy(id, E3));
      assertEquals(201, api.post(PATH, body("").replace(ID, id)).status());
    }
    String path = "/v1/migrations/newcommerce";
    String all = path + "?CustomerTenantId=" + CUSTOMER + "&PageSize=2";
    Answered first = api.get(all);
    assertEquals(2, first.json().size());
    Answered second = api.get(all, "MS-ContinuationToken", first.header("MS-ContinuationToken"));
    Answered last = api.get(all, "MS-ContinuationToken", second.header("MS-ContinuationToken"));
    assertEquals(1, last.json().size());
    assertEquals("", last.header("MS-ContinuationToken"));
    assertEquals("400/800002", api.get(path).error());
    assertEquals("400/800002", api.get(all + "000").error());
    assertEquals("400/800002", api.get(all, "MS-ContinuationToken", "zzz").error());
  }

  private Answered schedule(String more) {
    return api.post(PATH + "/schedules", body(more));
  }

  private static String at(Instant moment) {
    return ", \"targetDate\": \"" + moment + "\"";
  }

  @Test
  void aScheduleIsCarriedOutWhenItsTimeHasCome() {
    Answered planned = schedule(at(clock.instant().plus(Duration.ofDays(3))));
    assertEquals("Created", planned.at("/status"));
    assertEquals("400/800002", schedule(", \"migrateOnRenewal\": true").error());
    clock.advance(Duration.ofDays(4));
    String path = PATH + "/schedules/" + planned.at("/id");
    Answered done = api.get(path);
    assertEquals("Completed", done.at("/status"));
    clock.advance(Duration.ofMinutes(5));
    String migration = PATH + "/" + done.at("/newCommerceMigrationId");
    assertEquals("Completed", api.get(migration).at("/status"));
    assertEquals("400/800002", api.post(path + "/cancel", "").error());
  }

  @Test
  void aScheduleOfWhatIsSuspendedMeanwhileFails() {
    Answered planned = schedule(at(clock.instant().plus(Duration.ofDays(3))));
    give(legacy(ID, E3).suspended());
    clock.advance(Duration.ofDays(4));
    Answered done = api.get(PATH + "/schedules/" + planned.at("/id"));
    assertEquals("Failed", done.at("/status"));
    assertEquals(900215, done.json().path("errorCode").asInt());
  }

  @Test
  void aScheduleIsChangedAndCancelled() {
    Answered planned = schedule(", \"migrateOnRenewal\": true");
    String path = PATH + "/schedules/" + planned.at("/id");
    Instant target = clock.instant().plus(Duration.ofDays(5));
    Answered changed = api.put(path, body(at(target) + ", \"quantity\": 9"));
    assertEquals(9, changed.json().path("quantity").asInt());
    assertEquals(target.toString(), changed.at("/targetDate"));
    assertEquals("Cancelled", api.post(path + "/cancel", "").at("/status"));
    String all = "/v1/migrations/newcommerce/schedules?CurrentSubscriptionId=" + ID;
    assertEquals("Cancelled", api.get(all).at("/0/status"));
    clock.advance(Duration.ofDays(6));
    assertEquals("active", subscription(ID).path("status").asString());
    assertEquals("404/1000", api.get(path + "0").error());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ", \"targetDate\": \"soon\"", ", \"targetDate\": \"2020-01-01T00:00:00\""})
  void aScheduleNeedsATimeToCome(String more) {
    assertEquals("400/3000", schedule(more).error());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "{\"currentSubscriptionId\":[]}", "{"})
  void anOddBodyIsNoReasonToFail(String odd) {
    for (String call : new String[] {"", "/validate", "/schedules"}) {
      assertEquals(400, api.post(PATH + call, odd).status());
    }
  }
}
