package io.github.partnerconsole.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.order.CallRecord.Outcome;
import io.github.partnerconsole.core.order.JournalEntry;
import io.github.partnerconsole.core.order.LostPlan;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderState;
import io.github.partnerconsole.core.record.RecordReport.Damaged;
import io.github.partnerconsole.core.record.RecordReport.Reason;
import io.github.partnerconsole.core.record.RecordReport.Unread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Samples.NOON);
  private static final OrderNumber SECOND = OrderNumber.of(Samples.DAY, 2);

  @TempDir private Path folder;
  private Path path;

  @BeforeEach
  void nameTheFile() {
    path = folder.resolve("orders.journal");
  }

  @Test
  void ordersAreTheSameAfterOpeningAgain() {
    JournalFile journal = written();
    JournalFile again = open();
    assertEquals(journal.orders(), again.orders());
    assertEquals(journal.acceptanceHeads(), again.acceptanceHeads());
    assertEquals(List.of(SECOND, Samples.NUMBER), numbers(again));
    assertEquals(
        Samples.journal().size() - 1, again.order(Samples.NUMBER).orElseThrow().entries().size());
    assertTrue(again.report().isClean());
    assertEquals(Samples.journal().size() + 1, again.report().intact());
  }

  @Test
  @Tag("scenario-83")
  void afterAKillAtAnyMomentEachCallIsNotSentUnknownOrConfirmed() throws IOException {
    JournalFile journal = open();
    journal.append(Samples.planned(Samples.NUMBER));
    int planned = (int) Files.size(path);
    journal.append(Samples.sent(Samples.NUMBER, 1));
    int sent = (int) Files.size(path);
    journal.append(
        new JournalEntry.Confirmed(Samples.NUMBER, 1, Samples.results().getFirst(), Samples.NOON));
    byte[] whole = Files.readAllBytes(path);
    for (int length = whole.length; length >= planned; length -= 5) {
      Files.write(path, Arrays.copyOf(whole, length));
      Outcome expected = length < sent ? Outcome.NOT_SENT : Outcome.UNKNOWN;
      OrderRecord order = open().order(Samples.NUMBER).orElseThrow();
      Outcome outcome = order.calls().getFirst().outcome();
      assertEquals(length == whole.length ? Outcome.CONFIRMED : expected, outcome);
    }
  }

  @Test
  void aDamagedEntryIsNamedAndTheOthersAreRead() throws IOException {
    JournalFile journal = open();
    journal.append(Samples.planned(Samples.NUMBER));
    long offset = Files.size(path);
    journal.append(Samples.sent(Samples.NUMBER, 1));
    long length = Files.size(path) - offset;
    journal.append(Samples.planned(SECOND));
    byte[] bytes = Files.readAllBytes(path);
    bytes[(int) offset + 30] ^= 1;
    Files.write(path, bytes);
    JournalFile again = open();
    assertEquals(List.of(new Damaged(2, offset, length)), again.report().damaged());
    assertEquals(List.of(SECOND, Samples.NUMBER), numbers(again));
    assertEquals(OrderState.NOT_SENT, again.order(Samples.NUMBER).orElseThrow().state());
  }

  @Test
  void anEntryOfALaterConsoleIsNamedAndKept() throws IOException {
    open().append(Samples.planned(Samples.NUMBER));
    long offset = Files.size(path);
    RecordFile.open(path, CLOCK).append("{\"version\":1,\"entry\":{\"kind\":\"cancelled\"}}");
    byte[] before = Files.readAllBytes(path);
    JournalFile again = open();
    assertEquals(
        List.of(new Unread(2, offset, Reason.UNKNOWN_KIND, "cancelled")), again.report().unread());
    assertFalse(again.report().isClean());
    again.append(Samples.sent(Samples.NUMBER, 1));
    byte[] after = Files.readAllBytes(path);
    assertEquals(-1, Arrays.mismatch(before, Arrays.copyOf(after, before.length)));
    assertEquals(2, open().order(Samples.NUMBER).orElseThrow().entries().size());
  }

  @Test
  void anOrderWhosePlanIsLostIsNamedAndItsNumberNotGivenAgain() throws IOException {
    JournalFile journal = open();
    journal.append(Samples.planned(Samples.NUMBER));
    journal.append(Samples.sent(Samples.NUMBER, 1));
    byte[] bytes = Files.readAllBytes(path);
    bytes[40] ^= 1;
    Files.write(path, bytes);
    assertEquals(List.of(), open().orders());
    assertEquals(
        List.of(Samples.NUMBER), open().lostPlans().stream().map(LostPlan::number).toList());
    assertEquals(SECOND, open().nextNumber(Samples.DAY));
    assertEquals(
        OrderNumber.of(Samples.DAY.plusDays(1), 1), open().nextNumber(Samples.DAY.plusDays(1)));
  }

  @Test
  void anEntryThatCouldNotBeWrittenIsNotShown() {
    FaultyDisk disk = new FaultyDisk();
    JournalFile journal = JournalFile.of(RecordFile.open(path, CLOCK, disk));
    journal.append(Samples.planned(Samples.NUMBER));
    disk.fullAfter(100);
    JournalEntry sent = Samples.sent(Samples.NUMBER, 1);
    assertThrows(RecordFileException.class, () -> journal.append(sent));
    assertEquals(OrderState.NOT_SENT, journal.order(Samples.NUMBER).orElseThrow().state());
    assertEquals(journal.orders(), open().orders());
  }

  @Test
  void aListenerHearsOfEachChangeAfterItIsOnTheDisk() {
    JournalFile journal = open();
    List<OrderRecord> heard = new ArrayList<>();
    Runnable end =
        journal.subscribe(order -> {
          assertEquals(order, open().order(order.number()).orElseThrow());
          heard.add(order);
        });
    journal.append(Samples.planned(Samples.NUMBER));
    journal.append(new JournalEntry.AcceptanceHead(1, "ab".repeat(32), Samples.NOON));
    journal.append(Samples.sent(Samples.NUMBER, 1));
    end.run();
    journal.append(Samples.planned(SECOND));
    assertEquals(
        List.of(OrderState.NOT_SENT, OrderState.UNKNOWN),
        heard.stream().map(OrderRecord::state).toList());
  }

  @Test
  void aFailingListenerDoesNotMakeAWrittenEntryFail() {
    JournalFile journal = open();
    List<OrderNumber> heard = new ArrayList<>();
    journal.subscribe(_ -> {
      throw new ListenerFault();
    });
    journal.subscribe(order -> heard.add(order.number()));
    journal.append(Samples.planned(Samples.NUMBER));
    assertEquals(List.of(Samples.NUMBER), heard);
  }

  @Test
  void aFileOfGarbageOpensAndCanBeUsed() throws IOException {
    Random random = new Random(83);
    for (int round = 0; round < 20; round++) {
      byte[] garbage = new byte[5_000];
      random.nextBytes(garbage);
      Files.write(path, garbage);
      JournalFile journal = open();
      assertFalse(journal.report().isClean());
      journal.append(Samples.planned(Samples.NUMBER));
      assertEquals(List.of(Samples.NUMBER), numbers(open()));
    }
  }

  @Test
  void soundRecordsWithAlteredTextNeverStopTheOpening() throws IOException {
    RecordJson json = new RecordJson();
    Random random = new Random(2);
    for (JournalEntry entry : Samples.journal()) {
      for (int round = 0; round < 40; round++) {
        StringBuilder text = new StringBuilder(JournalLine.write(json, entry));
        int at = random.nextInt(text.length());
        text.replace(at, at + random.nextInt(30), "null".substring(random.nextInt(5)));
        Files.write(
            path,
            RecordLine.encode(text.toString()),
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      }
    }
    JournalFile journal = open();
    int records = journal.report().intact() + journal.report().unread().size();
    assertEquals(40 * Samples.journal().size(), records);
    journal.orders().forEach(OrderRecord::state);
  }

  /** Without a stack trace, since the journal logs it. */
  private static final class ListenerFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ListenerFault() {
      super("a listener's own fault", null, false, false);
    }
  }

  private JournalFile written() {
    JournalFile journal = open();
    Samples.journal().forEach(journal::append);
    journal.append(Samples.planned(SECOND));
    return journal;
  }

  private JournalFile open() {
    return JournalFile.open(path, CLOCK);
  }

  private static List<OrderNumber> numbers(JournalFile journal) {
    return journal.orders().stream().map(OrderRecord::number).toList();
  }
}
