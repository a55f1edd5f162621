package io.github.partnerconsole.core.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the records in the bytes of a file, whatever these bytes are. */
final class RecordScan {

  private final byte[] bytes;
  private final List<StoredRecord> records = new ArrayList<>();
  private final List<RecordReport.Damaged> damaged = new ArrayList<>();
  private int number = 1;
  private int at;
  private boolean torn;

  private RecordScan(byte[] bytes) {
    this.bytes = bytes;
  }

  static RecordReading of(byte[] bytes) {
    RecordScan scan = new RecordScan(bytes);
    while (scan.at < bytes.length && !scan.torn) {
      scan.step();
    }
    return new RecordReading(scan.records, scan.damaged, scan.at, bytes.length);
  }

  private void step() {
    Optional<RecordLine> line = RecordLine.at(bytes, at);
    if (line.isPresent()) {
      take(line.get());
    } else {
      skipPiece();
    }
  }

  private void take(RecordLine line) {
    records.add(new StoredRecord(number, at, line.json()));
    at = bytes[line.end()] == RecordLine.NEWLINE ? line.end() + 1 : afterLostNewline(line.end());
    number++;
  }

  /** The record is whole but the next one may not follow a newline, and is not to be lost. */
  private int afterLostNewline(int end) {
    damaged.add(new RecordReport.Damaged(number, end, 1));
    return RecordLine.at(bytes, end).isPresent() ? end : end + 1;
  }

  private void skipPiece() {
    int newline = indexOf(RecordLine.NEWLINE);
    if (newline < 0 || isUnwritten(newline)) {
      torn = true;
    } else {
      damaged.add(new RecordReport.Damaged(number, at, newline + 1L - at));
      at = newline + 1;
      number++;
    }
  }

  /**
   * After a power cut the last record may have its newline but zeros in place of blocks that never
   * reached the disk. JSON has no zero bytes.
   */
  private boolean isUnwritten(int newline) {
    int zero = indexOf('\0');
    return newline == bytes.length - 1 && zero >= 0;
  }

  private int indexOf(char wanted) {
    for (int i = at; i < bytes.length; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }
}
