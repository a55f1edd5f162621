package io.github.partnerconsole.core.record;

import io.github.partnerconsole.core.order.JournalEntry;

/** What one record of the order journal says. */
record JournalLine(int version, JournalEntry entry) {

  private static final String ENTRY = "entry";

  static String write(RecordJson json, JournalEntry entry) {
    return json.write(new JournalLine(RecordJson.VERSION, entry));
  }

  static JournalEntry read(RecordJson json, String text) throws UnreadableRecord {
    return json.read(text, JournalLine.class, ENTRY).entry();
  }
}
