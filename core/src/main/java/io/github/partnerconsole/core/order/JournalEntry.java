package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.RequestId;
import java.time.Instant;
import java.util.List;

/** One line of the order journal. Entries are only ever added. */
public sealed interface JournalEntry {

  Instant at();

  /** The newest entry of the acceptance log, kept here too so that a removed entry shows. */
  record AcceptanceHead(int number, String hash, Instant at) implements JournalEntry {}

  /** What belongs to one order. */
  sealed interface OfOrder extends JournalEntry {
    OrderNumber order();
  }

  /** The whole plan, before anything of it is sent. */
  record Planned(OrderPlan plan, Instant at) implements OfOrder {
    @Override
    public OrderNumber order() {
      return plan.number();
    }
  }

  /** A call is about to leave; on disk before it does. */
  record Sent(OrderNumber order, int call, RequestId requestId, String bodySha256, Instant at)
      implements OfOrder {}

  record Confirmed(OrderNumber order, int call, CallResult result, Instant at) implements OfOrder {}

  record Rejected(OrderNumber order, int call, Failure.Rejected failure, Instant at)
      implements OfOrder {}

  /** No answer came: the call may have had its effect. */
  record Unknown(OrderNumber order, int call, String detail, Instant at) implements OfOrder {}

  /** The call turned out not to have left, or to have had no effect. */
  record NotSent(OrderNumber order, int call, String detail, Instant at) implements OfOrder {}

  /**
   * The call is made anew under another id, its former one having been answered or being harmless.
   */
  record Renewed(OrderNumber order, int call, RequestId requestId, Instant at) implements OfOrder {}

  /** Microsoft reviews the customer's account; asked again later. */
  record Reviewed(OrderNumber order, ReviewStatus status, Instant at) implements OfOrder {}

  record Provisioned(OrderNumber order, List<LineProvisioning> lines, Instant at)
      implements OfOrder {

    public Provisioned {
      lines = List.copyOf(lines);
    }
  }

  /** A later order took the place of this one, which was not completed. */
  record Superseded(OrderNumber order, OrderNumber by, Instant at) implements OfOrder {}
}
