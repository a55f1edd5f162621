package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.RequestId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

  /**
   * A call is about to leave; on disk before it does.
   *
   * @param draft the order's draft, said with each sending so that the draft is not sent again
   *     where the plan cannot be read any more; absent in old entries
   */
  record Sent(
      OrderNumber order,
      int call,
      RequestId requestId,
      String bodySha256,
      Instant at,
      Optional<UUID> draft)
      implements OfOrder {}

  record Confirmed(OrderNumber order, int call, CallResult result, Instant at) implements OfOrder {}

  record Rejected(OrderNumber order, int call, Failure.Rejected failure, Instant at)
      implements OfOrder {}

  /**
   * No answer came: the call may have had its effect.
   *
   * @param doubtSince when the sending left that had no answer; absent where it is the last one
   */
  record Unknown(
      OrderNumber order, int call, String detail, Instant at, Optional<Instant> doubtSince)
      implements OfOrder {}

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

  /** A person has the first administrator's credentials, or has done without them. */
  record HandedOver(OrderNumber order, Instant at) implements OfOrder {}

  /**
   * A later order took the place of this one, or of what Microsoft left out of it, which was not
   * completed.
   */
  record Superseded(OrderNumber order, OrderNumber by, Instant at) implements OfOrder {}
}
