package io.github.partnerconsole.core.record;

/** A sound record that cannot be understood. */
final class UnreadableRecord extends Exception {

  private static final long serialVersionUID = 1L;

  private final RecordReport.Reason reason;
  private final String kind;

  UnreadableRecord(RecordReport.Reason reason, String kind) {
    super(reason + " " + kind);
    this.reason = reason;
    this.kind = kind;
  }

  RecordReport.Unread at(StoredRecord place) {
    return new RecordReport.Unread(place.number(), place.offset(), reason, kind);
  }
}
