package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.partnerconsole.partnercenter.failure.UnreadableAnswerException;
import io.github.partnerconsole.partnercenter.migration.Migration;
import io.github.partnerconsole.partnercenter.migration.MigrationFilter;
import io.github.partnerconsole.partnercenter.migration.MigrationSchedule;
import io.github.partnerconsole.partnercenter.migration.NewMigration;
import io.github.partnerconsole.partnercenter.upgrade.Upgrade;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the calls about migrations and upgrades send and read beyond the documented samples. */
class MigrationCallsTest {
  private static final String TOKEN = "MS-ContinuationToken";

  private final ScriptedService service = new ScriptedService();
  private final PartnerCenter client = Desk.client(service.url());

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  @Test
  void aHeaderLeadsFromPageToPage() {
    service.then(200, "[{\"id\":\"a\"},{\"id\":\"b\"}]", TOKEN, "t1").then(200, "[{\"id\":\"c\"}]");
    MigrationFilter filter = MigrationFilter.ofCustomer("c1").inPagesOf(2);
    assertEquals(
        List.of("a", "b", "c"), client.migrations().list(filter).map(Migration::id).toList());
    assertNull(service.seen().getFirst().header(TOKEN));
    assertEquals("t1", service.seen().getLast().header(TOKEN));
    assertEquals(service.seen().getFirst().uri(), service.seen().getLast().uri());
  }

  @Test
  void aPageThatLeadsToItselfIsNotFollowedForEver() {
    service.then(200, "[{\"id\":\"a\"}]", TOKEN, "t1").then(200, "[{\"id\":\"b\"}]", TOKEN, "t1");
    Stream<Migration> all = client.migrations().list(MigrationFilter.ofBatch("x"));
    assertThrows(UnreadableAnswerException.class, all::toList);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":\"s\"}", " [{\"id\":\"s\"}]"})
  void aScheduleIsReadAloneAndAsTheOnlyOneOfAnArray(String answer) {
    service.then(200, answer);
    assertEquals("s", client.migrations().schedule("c1", "s").id());
  }

  @Test
  void noScheduleIsNotReadAsOne() {
    service.then(200, "[]");
    assertThrows(UnreadableAnswerException.class, () -> client.migrations().schedule("c1", "s"));
  }

  @Test
  void aScheduleThatWasReadIsMovedWithNothingLost() {
    service
        .then(200, "{\"id\":\"s\",\"quantity\":3,\"migrateOnRenewal\":true,\"news\":[1]}")
        .then(200, "{}");
    MigrationSchedule read = client.migrations().schedule("c1", "s");
    Instant target = Instant.parse("2027-01-01T00:00:00Z");
    client.migrations().updateSchedule("c1", "s", read.movedTo(target), Desk.CALL);
    String sent = service.seen().getLast().body();
    assertEquals(
        "{\"id\":\"s\",\"quantity\":3,\"targetDate\":\"2027-01-01T00:00:00Z\",\"news\":[1]}", sent);
  }

  @Test
  void onlyWhatIsToBeDifferentIsSent() {
    service.then(201, "{\"id\":\"m\",\"status\":\"Processing\"}");
    client.migrations().create("c1", NewMigration.of("s1").withFullTerm(), Desk.CALL);
    assertEquals(
        "{\"currentSubscriptionId\":\"s1\",\"purchaseFullTerm\":true}",
        service.seen().getLast().body());
  }

  @Test
  void anUpgradeMayFailWithinASuccessfulAnswer() {
    service
        .then(200, "{\"items\":[{\"targetOffer\":{\"id\":\"o\"},\"isEligible\":true}]}")
        .then(200, "{\"upgradeType\":1,\"upgradeErrors\":[{\"code\":2}]}");
    Upgrade upgrade = client.upgrades().list("c1", "s1").getFirst();
    assertFalse(client.upgrades().upgrade("c1", "s1", upgrade, Desk.CALL).succeeded());
  }
}
