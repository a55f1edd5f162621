package io.github.partnerconsole.app.orders;

import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.core.gateway.RequestId;
import io.github.partnerconsole.core.order.JournalEntry;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of an order's history.
 *
 * @param what happened, in a few words
 * @param detail what the other side said; empty where it said nothing
 * @param at when it was known; absent for what has not happened yet
 * @param sending how the call left, where it did
 */
record CallLine(
    Mark mark, String what, String detail, Optional<Instant> at, Optional<Sending> sending) {

  /** How a call left. */
  record Sending(Instant at, RequestId requestId, String bodySha256) {}

  static CallLine of(Mark mark, String what, String detail, Instant at) {
    return new CallLine(mark, what, detail, Optional.of(at), Optional.empty());
  }

  static CallLine ahead(String what) {
    return new CallLine(Mark.NOT_BEGUN, what, "", Optional.empty(), Optional.empty());
  }

  CallLine sent(JournalEntry.Sent sent) {
    return new CallLine(
        mark,
        what,
        detail,
        at,
        Optional.of(new Sending(sent.at(), sent.requestId(), sent.bodySha256())));
  }
}
