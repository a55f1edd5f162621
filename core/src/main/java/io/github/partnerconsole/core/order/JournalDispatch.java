package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.gateway.Dispatch;
import io.github.partnerconsole.core.gateway.RequestId;
import java.time.InstantSource;

/**
 * Writes a call to the journal right before it leaves; where that fails the call does not leave.
 */
final class JournalDispatch implements Dispatch {

  private final Journal journal;
  private final InstantSource time;
  private final OrderNumber order;
  private final PlannedCall call;

  JournalDispatch(Journal journal, InstantSource time, OrderNumber order, PlannedCall call) {
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
        new JournalEntry.Sent(order, call.number(), requestId(), bodySha256, time.instant()));
  }
}
