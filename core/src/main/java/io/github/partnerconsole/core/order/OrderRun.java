package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.customer.AdminCredentials;
import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * Sends the calls of one order after one another, each on the disk before it leaves and its answer
 * on the disk before the next one.
 */
final class OrderRun {

  private final Journal journal;
  private final OrderGateways gateways;
  private final InstantSource time;
  private final CallSender sender;
  private final Recovery recovery;
  private final CallNotes notes;

  OrderRun(
      Journal journal,
      OrderGateways gateways,
      InstantSource time,
      CallSender sender,
      Recovery recovery,
      CallNotes notes) {
    this.journal = journal;
    this.gateways = gateways;
    this.time = time;
    this.sender = sender;
    this.recovery = recovery;
    this.notes = notes;
  }

  /** Sends the open calls as far as Microsoft goes along. */
  void run(OrderNumber number, Consumer<AdminCredentials> credentials) {
    boolean goesOn = true;
    while (goesOn) {
      OrderRecord order = journal.order(number).orElseThrow();
      goesOn =
          order.open().filter(open -> isCleared(order, open)).stream()
              .anyMatch(open -> isDone(order, open, credentials));
    }
  }

  /**
   * Microsoft takes no purchase while it reviews the account (contract C7), so nothing is sent that
   * it would refuse.
   */
  private boolean isCleared(OrderRecord order, CallRecord open) {
    boolean buys = order.review().isPresent() || open.call().intent() instanceof Intent.CreateCart;
    if (!buys || order.tenant().isEmpty()) {
      return true;
    }
    try {
      ReviewStatus status = gateways.customers().review(order.tenant().get());
      noteReview(order, status);
      return status.isCleared();
    } catch (GatewayException e) {
      notes.notSent(order, open, e.failure());
      if (e.failure() instanceof Failure.Rejected) {
        // Microsoft may not know the customer any more: whoever asked must hear it.
        throw e;
      }
      return false;
    }
  }

  /** Each asking in vain is worth an entry, and each change; that all is well is not. */
  private void noteReview(OrderRecord order, ReviewStatus status) {
    boolean changed = status != order.review().orElse(ReviewStatus.ALLOWED);
    if (changed || status.isWaiting()) {
      notes.reviewed(order, status);
    }
  }

  private boolean isDone(
      OrderRecord order, CallRecord open, Consumer<AdminCredentials> credentials) {
    JournalDispatch dispatch = new JournalDispatch(journal, time, order.plan(), open.call());
    try {
      notes.confirmed(order, open.call(), sender.send(order, open, dispatch, credentials));
      return true;
    } catch (GatewayException e) {
      return isDoneDespite(e.failure(), order, open);
    }
  }

  /** Notes why the call failed; true where it turned out to have had its effect all the same. */
  private boolean isDoneDespite(Failure failure, OrderRecord order, CallRecord open) {
    switch (failure) {
      case Failure.Rejected refused -> {
        return isDoneDespiteRefusal(refused, order, open);
      }
      case Failure.OutcomeUnknown unknown -> notes.unknown(order, open.call(), unknown.detail());
      case Failure.Throttled _, Failure.SignInNeeded _, Failure.Unreachable _ ->
          notes.notSent(order, open, failure);
    }
    return false;
  }

  /**
   * A refusal says what became of this sending, not of an earlier one whose answer was lost: where
   * there may have been one, Microsoft's records decide.
   */
  private boolean isDoneDespiteRefusal(
      Failure.Rejected refused, OrderRecord order, CallRecord open) {
    boolean orderedBefore = Refusal.of(refused) == Refusal.ORDERED_BEFORE;
    if (!orderedBefore && !open.isUnknown()) {
      noteRefusal(refused, order, open.call());
      return false;
    }
    Trace trace = trace(order, open);
    switch (trace) {
      case FOUND -> {}
      case ABSENT -> {
        if (orderedBefore) {
          notes.stillUnknown(order, open, refused.description());
        } else {
          noteRefusal(refused, order, open.call());
        }
      }
      case UNCLEAR -> notes.stillUnknown(order, open, refused.description());
    }
    return trace == Trace.FOUND;
  }

  private Trace trace(OrderRecord order, CallRecord open) {
    try {
      return recovery.trace(order, open.call(), open.doubtSince().orElseGet(time::instant));
    } catch (GatewayException _) {
      return Trace.UNCLEAR;
    }
  }

  private void noteRefusal(Failure.Rejected refused, OrderRecord order, PlannedCall call) {
    notes.rejected(order, call, refused);
    switch (Refusal.of(refused)) {
      case UNDER_REVIEW -> notes.reviewed(order, ReviewStatus.UNDER_REVIEW);
      case NOT_APPROVED -> notes.reviewed(order, ReviewStatus.NOT_ALLOWED);
      case ACCEPTED_BEFORE, ORDERED_BEFORE, CART_UNUSABLE, OTHER -> {}
    }
  }
}
