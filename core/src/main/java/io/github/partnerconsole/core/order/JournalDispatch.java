package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.gateway.Dispatch;
import io.github.partnerconsole.core.gateway.RequestId;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Writes a call to the journal right before it leaves; where that fails the call does not leave.
 */
final class JournalDispatch implements Dispatch {

  private final Journal journal;
  private final InstantSource time;
  private final OrderPlan order;
  private final PlannedCall call;

  JournalDispatch(Journal journal, InstantSource time, OrderPlan order, PlannedCall call) {
    this.journal = journal;
    this.time = time;
    this.order = order;
    this.call = call;
  }

  @Override
  public RequestId requestId() {
    return call.requestId();
  }

  @Override
  public void sending(String bodySha256) {
    journal.append(
        new JournalEntry.Sent(
            order.number(),
            call.number(),
            requestId(),
            bodySha256,
            time.instant(),
            Optional.of(order.draftId())));
  }
}
