package io.github.partnerconsole.core.record;

import java.util.List;

/**
 * What a record file holds.
 *
 * @param damaged pieces that are no whole record though something follows them
 * @param end how many bytes are kept; what stands behind them is a record whose writing was cut off
 * @param size of the whole file in bytes
 */
record RecordReading(
    List<StoredRecord> records, List<RecordReport.Damaged> damaged, int end, int size) {

  RecordReading {
    records = List.copyOf(records);
    damaged = List.copyOf(damaged);
  }

  boolean isTorn() {
    return end < size;
  }
}
