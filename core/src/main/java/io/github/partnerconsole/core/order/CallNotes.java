package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.RequestId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Writes to the journal what became of a call. */
final class CallNotes {

  private final Journal journal;
  private final InstantSource time;
  private final Supplier<UUID> ids;

  CallNotes(Journal journal, InstantSource time, Supplier<UUID> ids) {
    this.journal = journal;
    this.time = time;
    this.ids = ids;
  }

  void confirmed(OrderRecord order, PlannedCall call, CallResult result) {
    journal.append(
        new JournalEntry.Confirmed(order.number(), call.number(), result, time.instant()));
  }

  void rejected(OrderRecord order, PlannedCall call, Failure.Rejected refused) {
    journal.append(
        new JournalEntry.Rejected(order.number(), call.number(), refused, time.instant()));
  }

  /** The sending that was noted last has no answer. */
  void unknown(OrderRecord order, PlannedCall call, String detail) {
    unknown(order, call, detail, Optional.empty());
  }

  /**
   * The last sending had no effect, or may be the echo of one; what an earlier sending did stays as
   * unknown as it was.
   */
  void stillUnknown(OrderRecord order, CallRecord open, String detail) {
    unknown(order, open.call(), detail, open.doubtSince());
  }

  private void unknown(
      OrderRecord order, PlannedCall call, String detail, Optional<Instant> doubtSince) {
    journal.append(
        new JournalEntry.Unknown(
            order.number(), call.number(), detail, time.instant(), doubtSince));
  }

  /**
   * The call did not leave this time; what an earlier sending of it did stays as unknown as it was.
   */
  void notSent(OrderRecord order, CallRecord open, Failure why) {
    String detail = why.getClass().getSimpleName();
    if (open.isUnknown()) {
      stillUnknown(order, open, detail);
    } else {
      journal.append(
          new JournalEntry.NotSent(order.number(), open.call().number(), detail, time.instant()));
    }
  }

  /**
   * Gives the call a new id, since the former one was answered and would give the same answer again
   * (contract 1.2).
   */
  void renewed(OrderRecord order, PlannedCall call) {
    journal.append(
        new JournalEntry.Renewed(
            order.number(), call.number(), new RequestId(ids.get()), time.instant()));
  }

  void reviewed(OrderRecord order, ReviewStatus status) {
    journal.append(new JournalEntry.Reviewed(order.number(), status, time.instant()));
  }
}
