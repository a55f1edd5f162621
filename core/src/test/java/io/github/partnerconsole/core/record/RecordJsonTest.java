package io.github.partnerconsole.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.agreement.AcceptanceEvent;
import io.github.partnerconsole.core.order.CallResult;
import io.github.partnerconsole.core.order.Intent;
import io.github.partnerconsole.core.order.JournalEntry;
import io.github.partnerconsole.core.record.RecordReport.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

  private final RecordJson json = new RecordJson();

  @Test
  void everyKindOfJournalEntryComesBackEqual() throws UnreadableRecord {
    assertEquals(leaves(JournalEntry.class), kinds(Samples.journal()));
    for (JournalEntry entry : Samples.journal()) {
      assertEquals(entry, JournalLine.read(json, JournalLine.write(json, entry)));
    }
  }

  @Test
  void everyKindOfIntentAndResultIsAmongTheEntries() {
    assertEquals(leaves(Intent.class), kinds(Samples.intents()));
    assertEquals(leaves(CallResult.class), kinds(Samples.results()));
  }

  @Test
  void everyKindOfAcceptanceEventComesBackEqual() throws UnreadableRecord {
    assertEquals(leaves(AcceptanceEvent.class), kinds(Samples.events()));
    for (AcceptanceEvent event : Samples.events()) {
      ChainLink link = ChainLink.of(json, 7, "0".repeat(64), event);
      assertEquals(link.withEvent(event), ChainLink.parse(link.text()).orElseThrow().read(json));
    }
  }

  @Test
  void theTextOnDiskNeverChanges() {
    assertEquals(
        "{\"version\":1,\"entry\":{\"kind\":\"sent\",\"order\":\"PC-2026-1123-001\",\"call\":1,"
            + "\"requestId\":\"12345678-0000-4000-8000-000000000001\",\"bodySha256\":\""
            + "ab".repeat(32)
            + "\",\"at\":\"2026-11-23T12:00:00.123456789Z\","
            + "\"draft\":\"00000000-0000-0005-0000-000000000005\"}}",
        JournalLine.write(json, Samples.sent(Samples.NUMBER, 1)));
  }

  @Test
  void aPriceIsKeptDigitByDigit() {
    String text = JournalLine.write(json, Samples.planned(Samples.NUMBER));
    assertTrue(text.contains("\"unitPrice\":\"12345678901234567.8900\",\"currency\":\"EUR\""));
    assertTrue(text.contains("\"unitPrice\":\"0.10\""));
  }

  @Test
  void onlyWhatATypeHoldsIsWritten() {
    String text = JournalLine.write(json, Samples.planned(Samples.NUMBER));
    assertTrue(text.contains("\"domainPrefix\":\"zoesbackerei\""), text);
    assertTrue(text.contains("\"tenant\":null"), text);
    assertFalse(text.contains("\"chosen\"") || text.contains("\"blank\""), text);
  }

  @Test
  void noEntryHoldsAPassword() {
    for (JournalEntry entry : Samples.journal()) {
      String text = JournalLine.write(json, entry).toLowerCase(Locale.ROOT);
      assertFalse(text.contains("password") || text.contains("token"), text);
    }
  }

  @Test
  void anUnknownMemberIsPassedOver() throws UnreadableRecord {
    JournalEntry entry = Samples.planned(Samples.NUMBER);
    String text =
        JournalLine.write(json, entry)
            .replace("{\"kind\":\"createCart\"", "{\"kind\":\"createCart\",\"later\":[{}]")
            .replace("{\"version\":1,", "{\"later\":{\"kind\":1},\"version\":1,");
    assertEquals(entry, JournalLine.read(json, text));
  }

  @Test
  void anOptionalMemberMayBeMissing() throws UnreadableRecord {
    JournalEntry entry = Samples.planned(Samples.NUMBER);
    String text = JournalLine.write(json, entry).replace("\"tenant\":null,", "");
    assertEquals(entry, JournalLine.read(json, text));
  }

  @Test
  void whatEntriesOfTheFirstConsolesLackIsNoDamage() throws UnreadableRecord {
    for (JournalEntry entry : Samples.journal()) {
      String old =
          JournalLine.write(json, entry)
              .replaceAll(",\"(draft|doubtSince|billedTerm|handOverNoted)\":[^,}]*", "")
              .replaceAll(",\"sku\":\\{[^}]*}(?=})", "");
      assertEquals(entry.getClass(), JournalLine.read(json, old).getClass());
    }
  }

  @Test
  void credentialsThatAnOldEntrySaysWereShownAreNotMissed() throws UnreadableRecord {
    String old =
        JournalLine.write(
                json,
                new JournalEntry.Confirmed(
                    Samples.NUMBER, 1, Samples.results().getFirst(), Samples.NOON))
            .replace(",\"handOverNoted\":true", "");
    assertTrue(old.contains("\"credentialsShown\":true}"), old);
    JournalView journal = new JournalView();
    journal.add(Samples.planned(Samples.NUMBER));
    assertFalse(journal.add(JournalLine.read(json, old)).orElseThrow().lacksHandOver());
  }

  @Test
  void anUnknownKindIsNamed() {
    assertUnread(Reason.UNKNOWN_KIND, "cancelled", sent().replace("\"sent\"", "\"cancelled\""));
    String plan = JournalLine.write(json, Samples.planned(Samples.NUMBER));
    assertUnread(Reason.UNKNOWN_KIND, "ship", plan.replace("\"checkOut\"", "\"ship\""));
  }

  @Test
  void aNewerVersionIsNotGuessedAt() {
    assertUnread(Reason.NEWER_VERSION, "sent", sent().replace("\"version\":1", "\"version\":2"));
  }

  @Test
  void whatMakesNoSenseIsUnreadable() {
    List<String> nonsense =
        List.of("", "{", "null", "[]", "7", "{}", "{\"version\":1}", "[".repeat(100_000));
    nonsense.forEach(text -> assertUnread(Reason.UNREADABLE, "", text));
  }

  @Test
  void aMissingOrSenselessMemberIsUnreadable() {
    List<String> nonsense =
        List.of(
            sent().replace("\"order\":\"PC-2026-1123-001\",", ""),
            sent().replace("\"PC-2026-1123-001\"", "null"),
            sent().replace("12345678-0000", "zz"),
            sent().replace("2026-11-23T", "yesterday"),
            sent().replace("\"call\":1,", "\"call\":[1],"));
    nonsense.forEach(text -> assertUnread(Reason.UNREADABLE, "sent", text));
  }

  private String sent() {
    return JournalLine.write(json, Samples.sent(Samples.NUMBER, 1));
  }

  private void assertUnread(Reason reason, String kind, String text) {
    UnreadableRecord e =
        assertThrows(UnreadableRecord.class, () -> JournalLine.read(json, text), text);
    assertEquals(
        new RecordReport.Unread(3, 9, reason, kind), e.at(new StoredRecord(3, 9, text)), text);
  }

  private static Set<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses())
            .flatMap(permitted -> leaves(permitted).stream())
            .collect(Collectors.toSet())
        : Set.of(type);
  }

  private static Set<Class<?>> kinds(List<?> samples) {
    return samples.stream().map(Object::getClass).collect(Collectors.toSet());
  }
}
