package io.github.partnerconsole.core.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.record.RecordReport.SetAside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFileTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Samples.NOON);

  @TempDir private Path folder;
  private final FaultyDisk disk = new FaultyDisk();
  private Path path;

  @BeforeEach
  void nameTheFile() {
    path = folder.resolve("orders.journal");
  }

  @Test
  void whatWasAddedIsThereAfterOpeningAgain() {
    RecordFile file = open();
    file.append("{\"a\":1}");
    file.append("{\"b\":\"ä\"}");
    assertEquals(List.of("{\"a\":1}", "{\"b\":\"ä\"}"), texts(file.read()));
    assertEquals(file.read(), open().found());
    assertTrue(open().report(List.of()).isClean());
  }

  @Test
  void aFileCutAnywhereCanBeAddedToAfterOpening() throws IOException {
    List.of("{\"a\":1}", "{\"b\":2}").forEach(open()::append);
    byte[] whole = Files.readAllBytes(path);
    for (int length = 0; length <= whole.length; length++) {
      Files.write(path, Arrays.copyOf(whole, length));
      RecordFile file = open();
      List<String> before = texts(file.found());
      file.append("{\"c\":3}");
      List<String> after = texts(open().found());
      assertEquals(before, after.subList(0, before.size()));
      assertEquals("{\"c\":3}", after.getLast());
      assertEquals(before.size() + 1, after.size());
      assertTrue(open().report(List.of()).isClean());
    }
  }

  @Test
  void aTornRecordIsMovedToAFileBesideByteForByte() throws IOException {
    open().append("{}");
    int end = (int) Files.size(path);
    byte[] torn = {'7', ' ', 0, -1};
    Files.write(path, torn, StandardOpenOption.APPEND);
    Path aside = path.resolveSibling("orders.journal.torn-20261123T120000Z");
    assertEquals(Optional.of(new SetAside(aside, end, 4)), open().report(List.of()).torn());
    assertArrayEquals(torn, Files.readAllBytes(aside));
    assertEquals(end, Files.size(path));
  }

  @Test
  void aSecondTornRecordOfTheSameSecondGetsItsOwnFile() throws IOException {
    for (String torn : List.of("first", "second")) {
      Files.writeString(path, torn);
      open();
    }
    assertEquals("first", Files.readString(folder.resolve(path + ".torn-20261123T120000Z")));
    assertEquals("second", Files.readString(folder.resolve(path + ".torn-20261123T120000Z-2")));
  }

  @Test
  void aFullDiskLeavesTheFileAsItWas() throws IOException {
    RecordFile file = open();
    file.append("{\"a\":1}");
    byte[] before = Files.readAllBytes(path);
    for (int room = 0; room < before.length; room++) {
      disk.fullAfter(room);
      RecordFileException e =
          assertThrows(RecordFileException.class, () -> file.append("{\"b\":2}"));
      assertTrue(e.getMessage().contains("orders.journal: No space left"), e.getMessage());
      assertEquals(path, e.file());
      assertArrayEquals(before, Files.readAllBytes(path));
    }
    disk.mend();
    file.append("{\"b\":2}");
    assertEquals(List.of("{\"a\":1}", "{\"b\":2}"), texts(open().found()));
  }

  @Test
  void aRecordThatCouldNotBeForcedIsTakenBack() throws IOException {
    RecordFile file = open();
    disk.refuseForce();
    assertThrows(RecordFileException.class, () -> file.append("{\"a\":\"a long one\"}"));
    assertEquals(0, Files.size(path));
    disk.mend();
    file.append("{\"b\":2}");
    assertEquals(List.of("{\"b\":2}"), texts(open().found()));
  }

  @Test
  void whatCouldNotBeTakenBackIsDroppedBeforeTheNextRecord() {
    RecordFile file = open();
    file.append("{\"a\":1}");
    disk.fullAfter(12);
    disk.refuseTruncate();
    assertThrows(RecordFileException.class, () -> file.append("{\"lost\":\"a long one\"}"));
    assertThrows(RecordFileException.class, () -> file.append("{\"lost\":2}"));
    disk.mend();
    file.append("{}");
    assertEquals(List.of("{\"a\":1}", "{}"), texts(open().found()));
    assertTrue(open().report(List.of()).isClean());
  }

  @Test
  void aFileThatAnotherProgramChangedIsNotWrittenTo() throws IOException {
    RecordFile file = open();
    file.append("{}");
    Files.writeString(path, "\n", StandardOpenOption.APPEND);
    byte[] changed = Files.readAllBytes(path);
    assertThrows(RecordFileException.class, () -> file.append("{}"));
    assertArrayEquals(changed, Files.readAllBytes(path));
    Files.delete(path);
    assertThrows(RecordFileException.class, () -> file.append("{}"));
  }

  @Test
  void anInterruptedThreadStillWritesItsRecordAndStaysInterrupted() {
    RecordFile file = open();
    Thread.currentThread().interrupt();
    file.append("{\"a\":1}");
    assertTrue(Thread.interrupted());
    assertEquals(List.of("{\"a\":1}"), texts(open().found()));
  }

  @Test
  void interruptsAtAnyMomentNeitherLoseNorDoubleARecord() throws InterruptedException {
    RecordFile file = open();
    Thread writer = Thread.ofVirtual().start(() -> numbers(200).forEach(file::append));
    while (writer.isAlive()) {
      writer.interrupt();
      Thread.sleep(2);
    }
    assertEquals(numbers(200), texts(open().found()));
    assertTrue(open().report(List.of()).isClean());
  }

  @Test
  void recordsOfSeveralThreadsDoNotMix() {
    RecordFile file = open();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      numbers(200).forEach(text -> threads.execute(() -> file.append(text)));
    }
    assertEquals(numbers(200), texts(open().found()).stream().sorted().toList());
  }

  @Test
  void aPathThatIsNoFileIsRefusedByName() {
    RecordFileException e =
        assertThrows(RecordFileException.class, () -> RecordFile.open(folder, CLOCK));
    assertTrue(e.getMessage().startsWith("Cannot open " + folder), e.getMessage());
    Path nowhere = folder.resolve("no/such/folder");
    assertThrows(RecordFileException.class, () -> RecordFile.open(nowhere, CLOCK));
  }

  private RecordFile open() {
    return RecordFile.open(path, CLOCK, disk);
  }

  private static List<String> numbers(int count) {
    return IntStream.range(1000, 1000 + count).mapToObj(n -> "{\"n\":" + n + "}").toList();
  }

  private static List<String> texts(RecordReading reading) {
    return reading.records().stream().map(StoredRecord::json).toList();
  }
}
