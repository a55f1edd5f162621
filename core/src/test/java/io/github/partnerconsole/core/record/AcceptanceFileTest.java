package io.github.partnerconsole.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.agreement.AcceptanceEntry;
import io.github.partnerconsole.core.agreement.AcceptanceEvent;
import io.github.partnerconsole.core.agreement.LogVerdict;
import io.github.partnerconsole.core.agreement.LogVerdict.Damage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptanceFileTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Samples.NOON);

  @TempDir private Path folder;
  private final FaultyDisk journalDisk = new FaultyDisk();
  private final FaultyDisk logDisk = new FaultyDisk();
  private Path logPath;
  private Path journalPath;

  @BeforeEach
  void nameTheFiles() {
    logPath = folder.resolve("acceptances.log");
    journalPath = folder.resolve("orders.journal");
  }

  @Test
  void anEmptyLogIsIntact() {
    assertEquals(intact(0), open().verify());
  }

  @Test
  void entriesAreChainedAndTheSameAfterOpeningAgain() {
    List<AcceptanceEntry> entries = written().entries();
    assertEquals(Samples.events(), entries.stream().map(AcceptanceEntry::event).toList());
    assertEquals(List.of(1, 2, 3), entries.stream().map(AcceptanceEntry::number).toList());
    assertEquals("0".repeat(64), entries.getFirst().previousHash());
    assertEquals(entries.get(0).hash(), entries.get(1).previousHash());
    assertEquals(entries.get(1).hash(), entries.get(2).previousHash());
    assertEquals(entries, open().entries());
    assertEquals(intact(3), open().verify());
  }

  @Test
  @Tag("scenario-56")
  void anyAlteredByteIsFoundAndTheFirstBrokenEntryNamed() throws IOException {
    AcceptanceFile log = written();
    byte[] whole = Files.readAllBytes(logPath);
    int entry = 1;
    for (int at = 0; at < whole.length; at++) {
      for (int flip : new int[] {1, whole[at] ^ '\n'}) {
        assertAltered(log, whole, at, flip, entry);
      }
      entry += whole[at] == '\n' ? 1 : 0;
    }
    assertEquals(4, entry);
  }

  private void assertAltered(AcceptanceFile log, byte[] whole, int at, int flip, int entry)
      throws IOException {
    byte[] altered = whole.clone();
    altered[at] ^= (byte) flip;
    Files.write(logPath, altered);
    LogVerdict expected = altered[at] == whole[at] ? intact(3) : broken(entry, Damage.ALTERED);
    assertEquals(expected, log.verify(), () -> "byte " + at + " by " + flip);
  }

  @Test
  @Tag("scenario-56")
  void severalAlteredBytesNameTheFirstEntryAlsoAfterARestart() throws IOException {
    written();
    byte[] whole = Files.readAllBytes(logPath);
    byte[] journal = Files.readAllBytes(journalPath);
    Random random = new Random(56);
    for (int round = 0; round < 300; round++) {
      byte[] altered = whole.clone();
      int first = whole.length;
      for (int change = 0; change <= random.nextInt(4); change++) {
        int at = random.nextInt(whole.length);
        altered[at] = (byte) (whole[at] + 1 + random.nextInt(255));
        first = Math.min(first, at);
      }
      Files.write(logPath, altered);
      Files.write(journalPath, journal);
      LogVerdict.Broken verdict = (LogVerdict.Broken) open().verify();
      assertEquals(entryOf(whole, first), verdict.firstBrokenEntry());
    }
  }

  @Test
  void aRemovedEntryIsMissingWhereverItStood() throws IOException {
    AcceptanceFile log = written();
    List<String> lines = Files.readAllLines(logPath);
    for (int removed = 0; removed < 3; removed++) {
      List<String> fewer = new ArrayList<>(lines);
      fewer.remove(removed);
      write(fewer);
      assertEquals(broken(removed + 1, Damage.MISSING), log.verify());
      assertEquals(broken(removed + 1, Damage.MISSING), open().verify());
    }
    write(List.of());
    assertEquals(broken(1, Damage.MISSING), log.verify());
    Files.delete(logPath);
    assertEquals(broken(1, Damage.MISSING), open().verify());
  }

  @Test
  void aRemovedLastEntryStaysMissingWhenMoreAreAdded() throws IOException {
    written();
    write(Files.readAllLines(logPath).subList(0, 2));
    AcceptanceFile log = open();
    assertEquals(4, log.append(Samples.events().getFirst()).number());
    assertEquals(broken(3, Damage.MISSING), log.verify());
    assertEquals(broken(3, Damage.MISSING), open().verify());
  }

  @Test
  void exchangedOrRepeatedEntriesAreFound() throws IOException {
    AcceptanceFile log = written();
    List<String> lines = new ArrayList<>(Files.readAllLines(logPath));
    lines.add(lines.getLast());
    write(lines);
    assertEquals(broken(4, Damage.ALTERED), log.verify());
    lines.removeLast();
    Collections.swap(lines, 1, 2);
    write(lines);
    assertEquals(broken(2, Damage.MISSING), log.verify());
  }

  @Test
  void anEntryThatTheConsoleNeverWroteIsUnknownToTheJournal() throws IOException {
    AcceptanceEntry last = written().entries().getLast();
    ChainLink forged = ChainLink.of(new RecordJson(), 4, last.hash(), Samples.events().getFirst());
    RecordFile.open(logPath, CLOCK).append(forged.text());
    assertEquals(broken(4, Damage.UNKNOWN_TO_JOURNAL), open().verify());
    assertEquals(5, open().append(Samples.events().getFirst()).number());
    assertEquals(broken(4, Damage.UNKNOWN_TO_JOURNAL), open().verify());
  }

  @Test
  void anEntryWrittenAnewWithARightHashIsFound() throws IOException {
    AcceptanceFile log = written();
    List<AcceptanceEntry> entries = log.entries();
    AcceptanceEvent other = Samples.events().getLast();
    ChainLink forged = ChainLink.of(new RecordJson(), 2, entries.getFirst().hash(), other);
    List<String> lines = new ArrayList<>(Files.readAllLines(logPath));
    lines.set(1, new String(RecordLine.encode(forged.text()), StandardCharsets.UTF_8).strip());
    write(lines);
    assertEquals(broken(2, Damage.UNKNOWN_TO_JOURNAL), log.verify());
  }

  @Test
  void aChainOfALaterConsoleIsStillChecked() {
    AcceptanceEntry last = written().entries().getLast();
    String entry = "{\"version\":2,\"number\":4,\"previousHash\":\"" + last.hash() + "\",\"x\":{}}";
    String hash = "ab".repeat(32);
    RecordFile.open(logPath, CLOCK).append("{\"hash\":\"" + hash + "\",\"entry\":" + entry + "}");
    AcceptanceFile log = open();
    assertEquals(3, log.entries().size());
    assertEquals(1, log.report().unread().size());
    assertEquals(broken(4, Damage.ALTERED), log.verify());
  }

  @Test
  void aKillAtAnyMomentRaisesNoAlarmAndHidesNoRemoval() throws IOException {
    AcceptanceFile log = open();
    log.append(Samples.events().get(0));
    int logBefore = (int) Files.size(logPath);
    int journalBefore = (int) Files.size(journalPath);
    log.append(Samples.events().get(1));
    byte[] logAfter = Files.readAllBytes(logPath);
    byte[] journalAfter = Files.readAllBytes(journalPath);
    int announced = journalBefore + (journalAfter.length - journalBefore) / 2;
    for (int at = journalBefore; at <= announced; at += 5) {
      assertUsable(Arrays.copyOf(logAfter, logBefore), Arrays.copyOf(journalAfter, at));
    }
    for (int at = logBefore; at <= logAfter.length; at += 5) {
      assertUsable(Arrays.copyOf(logAfter, at), Arrays.copyOf(journalAfter, announced));
    }
    for (int at = announced; at <= journalAfter.length; at += 5) {
      assertUsable(logAfter, Arrays.copyOf(journalAfter, at));
    }
  }

  /** After the kill the log is intact, can be added to, and its last entry is missed if removed. */
  private void assertUsable(byte[] log, byte[] journal) throws IOException {
    Files.write(logPath, log);
    Files.write(journalPath, journal);
    int entries = open().entries().size();
    assertEquals(intact(entries), open().verify());
    byte[] opened = Files.readAllBytes(journalPath);
    write(Files.readAllLines(logPath).subList(0, entries - 1));
    assertEquals(broken(entries, Damage.MISSING), open().verify());
    Files.write(logPath, log);
    Files.write(journalPath, opened);
    assertEquals(entries + 1, open().append(Samples.events().get(1)).number());
    assertEquals(intact(entries + 1), open().verify());
  }

  @Test
  void anEntryThatCouldNotBeWrittenDoesNotCountAndMayBeTriedAgain() {
    AcceptanceFile log = written();
    AcceptanceEvent event = Samples.events().getFirst();
    logDisk.fullAfter(50);
    assertThrows(RecordFileException.class, () -> log.append(event));
    assertThrows(RecordFileException.class, () -> log.append(event));
    assertEquals(3, log.entries().size());
    assertEquals(intact(3), log.verify());
    assertEquals(intact(3), open().verify());
    logDisk.mend();
    assertEquals(4, log.append(event).number());
    assertEquals(intact(4), open().verify());
  }

  @Test
  void nothingIsWrittenWhereTheJournalCannotBeTold() throws IOException {
    AcceptanceFile log = written();
    long before = Files.size(logPath);
    journalDisk.fullAfter(0);
    AcceptanceEvent event = Samples.events().getFirst();
    assertThrows(RecordFileException.class, () -> log.append(event));
    assertEquals(before, Files.size(logPath));
  }

  @Test
  void anyFileOpens() throws IOException {
    Files.writeString(logPath, "not a log\n0 00000000 \n\n");
    AcceptanceFile log = open();
    assertEquals(List.of(), log.entries());
    assertEquals(broken(1, Damage.ALTERED), log.verify());
    log.append(Samples.events().getFirst());
    assertEquals(broken(1, Damage.ALTERED), log.verify());
    assertTrue(log.report().damaged().size() >= 2);
  }

  private AcceptanceFile written() {
    AcceptanceFile log = open();
    Samples.events().forEach(log::append);
    return log;
  }

  private AcceptanceFile open() {
    JournalFile journal = JournalFile.of(RecordFile.open(journalPath, CLOCK, journalDisk));
    return AcceptanceFile.of(RecordFile.open(logPath, CLOCK, logDisk), journal, CLOCK);
  }

  private void write(List<String> lines) throws IOException {
    Files.write(
        logPath,
        lines.stream()
            .map(line -> line + "\n")
            .reduce("", String::concat)
            .getBytes(StandardCharsets.UTF_8));
  }

  private static int entryOf(byte[] log, int offset) {
    String before = new String(log, 0, offset, StandardCharsets.ISO_8859_1);
    return 1 + (int) before.chars().filter(c -> c == '\n').count();
  }

  private static LogVerdict intact(int entries) {
    return new LogVerdict.Intact(entries, Samples.NOON);
  }

  private static LogVerdict broken(int entry, Damage damage) {
    return new LogVerdict.Broken(entry, damage, Samples.NOON);
  }
}
