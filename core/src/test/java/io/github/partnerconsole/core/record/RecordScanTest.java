package io.github.partnerconsole.core.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordScanTest {

  private static final List<String> TEXTS =
      List.of("{}", "{\"a\":\"ä\uD83E\uDD50\"}", "{\"b\":\"2 00000000 {}\"}", "{\"c\":1}");

  @Test
  void aLineIsLengthChecksumTextAndNewline() {
    assertEquals("9 e3069283 123456789\n", new String(RecordLine.encode("123456789"), UTF_8));
  }

  @Test
  void aTextOfTwoLinesOrOfTenMillionBytesIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> RecordLine.encode("{\n}"));
    assertThrows(IllegalArgumentException.class, () -> RecordLine.encode("x".repeat(10_000_000)));
    String longest = "x".repeat(9_999_999);
    assertEquals(List.of(longest), texts(RecordScan.of(RecordLine.encode(longest))));
  }

  @Test
  void aFileCutAnywhereLosesNoWholeRecordAndGainsNone() {
    byte[] whole = file(TEXTS);
    for (int length = 0; length <= whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      int records = (int) new String(cut, UTF_8).chars().filter(c -> c == '\n').count();
      RecordReading reading = RecordScan.of(cut);
      assertEquals(TEXTS.subList(0, records), texts(reading));
      assertEquals(file(TEXTS.subList(0, records)).length, reading.end());
      assertEquals(reading.end() < length, reading.isTorn());
      assertEquals(List.of(), reading.damaged());
    }
  }

  @Test
  void anAlteredByteIsNamedAndCostsNoOtherRecord() {
    byte[] whole = file(TEXTS);
    int record = 1;
    for (int at = 0; at < whole.length; at++) {
      for (int flip = 1; flip < 256; flip++) {
        byte[] altered = whole.clone();
        altered[at] ^= (byte) flip;
        assertDamage(RecordScan.of(altered), record, whole[at] == '\n');
      }
      record += whole[at] == '\n' ? 1 : 0;
    }
  }

  private static void assertDamage(RecordReading reading, int record, boolean onlyNewline) {
    List<String> others = new ArrayList<>(TEXTS);
    if (!onlyNewline) {
      others.remove(record - 1);
    }
    assertEquals(others, texts(reading));
    boolean named =
        reading.damaged().isEmpty()
            ? reading.isTorn() && record == TEXTS.size()
            : reading.damaged().getFirst().number() == record;
    assertTrue(named, () -> "record " + record + " in " + reading);
  }

  @Test
  void aDamagedRecordIsNamedByNumberOffsetAndLength() {
    byte[] whole = file(TEXTS);
    int offset = file(TEXTS.subList(0, 1)).length;
    int length = RecordLine.encode(TEXTS.get(1)).length;
    whole[offset + 15] ^= 1;
    RecordReading reading = RecordScan.of(whole);
    assertEquals(List.of(new RecordReport.Damaged(2, offset, length)), reading.damaged());
    assertEquals(new StoredRecord(3, offset + length, TEXTS.get(2)), reading.records().get(1));
  }

  @Test
  void newlinesThatAnEditorRemovedOrRewroteCostNoRecord() {
    String text = new String(file(TEXTS), UTF_8);
    RecordReading joined = RecordScan.of((text.replace("\n", "") + "\n").getBytes(UTF_8));
    assertEquals(TEXTS, texts(joined));
    assertEquals(3, joined.damaged().size());
    assertEquals(TEXTS, texts(RecordScan.of(text.replace("\n", "\r\n").getBytes(UTF_8))));
  }

  @Test
  void zerosThatAPowerCutLeftAtTheEndAreATornRecord() {
    byte[] whole = file(TEXTS);
    byte[] kept = file(TEXTS.subList(0, 3));
    Arrays.fill(whole, kept.length + 3, whole.length - 1, (byte) 0);
    RecordReading reading = RecordScan.of(whole);
    assertEquals(kept.length, reading.end());
    assertEquals(TEXTS.subList(0, 3), texts(reading));
    assertEquals(kept.length, RecordScan.of(Arrays.copyOf(kept, kept.length + 4096)).end());
  }

  @Test
  void garbageIsReadWithoutAnException() {
    Random random = new Random(56);
    for (int round = 0; round < 2_000; round++) {
      byte[] garbage = new byte[random.nextInt(200)];
      random.nextBytes(garbage);
      assertEquals(List.of(), texts(RecordScan.of(garbage)));
      RecordReading behind = RecordScan.of(concat(garbage, "\n".getBytes(UTF_8), file(TEXTS)));
      assertEquals(TEXTS, texts(behind));
      assertFalse(behind.damaged().isEmpty());
    }
    assertTrue(RecordScan.of("999999999999 00000000 {}".getBytes(UTF_8)).isTorn());
  }

  private static List<String> texts(RecordReading reading) {
    return reading.records().stream().map(StoredRecord::json).toList();
  }

  private static byte[] file(List<String> texts) {
    return concat(texts.stream().map(RecordLine::encode).toArray(byte[][]::new));
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
