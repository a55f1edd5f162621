package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.order.LineProvisioning.LineState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All that the journal says about one order, folded from its entries.
 *
 * @param review Microsoft's last word on the customer's account, where it was asked
 * @param provisioning Microsoft's last word on the lines; empty before it was asked
 * @param entries the order's entries, the oldest first
 */
public record OrderRecord(
    OrderPlan plan,
    List<CallRecord> calls,
    Optional<ReviewStatus> review,
    List<LineProvisioning> provisioning,
    Optional<OrderNumber> supersededBy,
    List<JournalEntry.OfOrder> entries) {

  public OrderRecord {
    calls = List.copyOf(calls);
    provisioning = List.copyOf(provisioning);
    entries = List.copyOf(entries);
  }

  static OrderRecord of(JournalEntry.Planned planned) {
    List<CallRecord> calls =
        planned.plan().calls().stream()
            .map(call -> CallRecord.planned(call, planned.at()))
            .toList();
    return new OrderRecord(
        planned.plan(), calls, Optional.empty(), List.of(), Optional.empty(), List.of(planned));
  }

  /**
   * The record after one more entry; an entry for a call that the plan lacks changes nothing but
   * the history.
   */
  OrderRecord after(JournalEntry.OfOrder entry) {
    OrderRecord longer = withEntry(entry);
    return switch (entry) {
      case JournalEntry.Planned _ -> longer;
      case JournalEntry.Sent e -> longer.with(e.call(), call -> call.sent(e.at()));
      case JournalEntry.Confirmed e ->
          longer.with(e.call(), call -> call.confirmed(e.result(), e.at()));
      case JournalEntry.Rejected e ->
          longer.with(e.call(), call -> call.rejected(e.failure(), e.at()));
      case JournalEntry.Unknown e ->
          longer.with(e.call(), call -> call.unknown(e.detail(), e.at(), e.doubtSince()));
      case JournalEntry.NotSent e ->
          longer.with(e.call(), call -> call.notSent(e.detail(), e.at()));
      case JournalEntry.Renewed e -> longer.with(e.call(), call -> renewed(call, e));
      case JournalEntry.Reviewed e -> longer.withReview(e.status());
      case JournalEntry.Provisioned e -> longer.withProvisioning(e.lines());
      case JournalEntry.HandedOver _ -> longer;
      case JournalEntry.Superseded e -> longer.withSuperseded(e.by());
    };
  }

  private static CallRecord renewed(CallRecord call, JournalEntry.Renewed entry) {
    PlannedCall anew =
        new PlannedCall(call.call().number(), call.call().intent(), entry.requestId());
    return CallRecord.planned(anew, entry.at());
  }

  public OrderNumber number() {
    return plan.number();
  }

  /** The tenant, once it exists. */
  public Optional<TenantId> tenant() {
    return plan.tenant()
        .or(() ->
            results(CallResult.CustomerCreated.class)
                .map(CallResult.CustomerCreated::tenant)
                .findFirst());
  }

  /** Microsoft's orders, once the cart is checked out. */
  public List<PlacedOrder> placed() {
    return results(CallResult.CheckedOut.class)
        .flatMap(result -> result.orders().stream())
        .toList();
  }

  /** What Microsoft left out at check-out. */
  public List<LineError> lineErrors() {
    return results(CallResult.CheckedOut.class)
        .flatMap(result -> result.errors().stream())
        .toList();
  }

  /**
   * The lines that are known to be in none of Microsoft's orders now that the cart is checked out,
   * and so can be ordered again.
   */
  public List<PlannedLine> leftOut() {
    if (open().isPresent()) {
      return List.of();
    }
    if (placed().isEmpty()) {
      return plan.lines();
    }
    return provisioning.isEmpty() ? List.of() : takenLines().missing();
  }

  /** The lines of a cart that is checked out which may be in one of Microsoft's orders. */
  List<PlannedLine> taken() {
    List<PlannedLine> leftOut = leftOut();
    return placed().isEmpty()
        ? List.of()
        : plan.lines().stream().filter(line -> !leftOut.contains(line)).toList();
  }

  private TakenLines takenLines() {
    return new TakenLines(plan.lines(), provisioning);
  }

  /** Whether the cart is checked out, and Microsoft left nothing out of it as far as is known. */
  boolean isWhollyOrdered() {
    return open().isEmpty() && !lacksLines();
  }

  /** Whether Microsoft sets up what it ordered, or was not asked yet whether it does. */
  public boolean isBeingProvisioned() {
    return !placed().isEmpty() && (provisioning.isEmpty() || hasLine(LineState.PENDING));
  }

  /**
   * Whether a person has to see to the first administrator's password: the order made the tenant,
   * and nobody said that the credentials were handed over.
   */
  public boolean lacksHandOver() {
    return results(CallResult.CustomerCreated.class)
            .anyMatch(created -> created.handOverNoted() || !created.credentialsShown())
        && entries.stream().noneMatch(JournalEntry.HandedOver.class::isInstance);
  }

  /** Whether a person should look at it: for its state, or for the password of its tenant. */
  public boolean needsAttention() {
    return state().needsAttention() || lacksHandOver();
  }

  /** The call that makes the cart; absent where the plan has none. */
  Optional<CallRecord> cart() {
    return calls.stream()
        .filter(call -> call.call().intent() instanceof Intent.CreateCart)
        .findFirst();
  }

  /** Results of that kind among the confirmed calls. */
  <R extends CallResult> Stream<R> results(Class<R> kind) {
    return calls.stream()
        .flatMap(call -> call.result().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  /** The first call that is not confirmed; absent once all are. */
  public Optional<CallRecord> open() {
    return calls.stream().filter(call -> !call.isConfirmed()).findFirst();
  }

  public Instant lastChange() {
    return entries.getLast().at();
  }

  public OrderState state() {
    if (supersededBy.isPresent() && placed().isEmpty()) {
      return OrderState.SUPERSEDED;
    }
    return open().map(this::stateBefore).orElseGet(this::stateAfterCheckOut);
  }

  private OrderState stateBefore(CallRecord open) {
    return switch (open.outcome()) {
      case UNKNOWN -> OrderState.UNKNOWN;
      case REJECTED -> isUnderReview() ? OrderState.UNDER_REVIEW : OrderState.REFUSED;
      case NOT_SENT -> {
        if (isUnderReview()) {
          yield OrderState.UNDER_REVIEW;
        }
        yield open.call().number() == 1 ? OrderState.NOT_SENT : OrderState.STOPPED;
      }
      case CONFIRMED -> throw new IllegalStateException("A confirmed call is not open");
    };
  }

  private boolean isUnderReview() {
    return review.filter(ReviewStatus::isWaiting).isPresent();
  }

  /** What was left out is a later order's matter where there is one. */
  private OrderState stateAfterCheckOut() {
    if (hasLine(LineState.FAILED) || (lacksLines() && supersededBy.isEmpty())) {
      return OrderState.PARTLY_FAILED;
    }
    return isBeingProvisioned() ? OrderState.PROVISIONING : OrderState.ACTIVE;
  }

  private boolean lacksLines() {
    return placed().isEmpty()
        || !lineErrors().isEmpty()
        || !(provisioning.isEmpty() || takenLines().areAll());
  }

  private boolean hasLine(LineState progress) {
    return provisioning.stream().anyMatch(line -> line.progress() == progress);
  }

  private OrderRecord with(int number, UnaryOperator<CallRecord> change) {
    List<CallRecord> changed =
        calls.stream()
            .map(call -> call.call().number() == number ? change.apply(call) : call)
            .toList();
    return new OrderRecord(plan, changed, review, provisioning, supersededBy, entries);
  }

  private OrderRecord withEntry(JournalEntry.OfOrder entry) {
    List<JournalEntry.OfOrder> longer = new ArrayList<>(entries);
    longer.add(entry);
    return new OrderRecord(plan, calls, review, provisioning, supersededBy, longer);
  }

  private OrderRecord withReview(ReviewStatus status) {
    return new OrderRecord(plan, calls, Optional.of(status), provisioning, supersededBy, entries);
  }

  private OrderRecord withProvisioning(List<LineProvisioning> lines) {
    return new OrderRecord(plan, calls, review, lines, supersededBy, entries);
  }

  private OrderRecord withSuperseded(OrderNumber by) {
    return new OrderRecord(plan, calls, review, provisioning, Optional.of(by), entries);
  }
}
