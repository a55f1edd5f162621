package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.customer.TenantId;
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
      case JournalEntry.Sent e -> longer.with(e.call(), call -> call.unknown("", e.at()));
      case JournalEntry.Confirmed e ->
          longer.with(e.call(), call -> call.confirmed(e.result(), e.at()));
      case JournalEntry.Rejected e ->
          longer.with(e.call(), call -> call.rejected(e.failure(), e.at()));
      case JournalEntry.Unknown e ->
          longer.with(e.call(), call -> call.unknown(e.detail(), e.at()));
      case JournalEntry.NotSent e ->
          longer.with(e.call(), call -> call.notSent(e.detail(), e.at()));
      case JournalEntry.Renewed e -> longer.with(e.call(), call -> renewed(call, e));
      case JournalEntry.Reviewed e -> longer.withReview(e.status());
      case JournalEntry.Provisioned e -> longer.withProvisioning(e.lines());
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
    if (supersededBy.isPresent()) {
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
    return review.filter(status -> status == ReviewStatus.UNDER_REVIEW).isPresent();
  }

  private OrderState stateAfterCheckOut() {
    boolean failed =
        provisioning.stream()
            .anyMatch(line -> line.progress() == LineProvisioning.LineState.FAILED);
    if (failed || !lineErrors().isEmpty()) {
      return OrderState.PARTLY_FAILED;
    }
    boolean active =
        !provisioning.isEmpty()
            && provisioning.stream()
                .allMatch(line -> line.progress() == LineProvisioning.LineState.ACTIVE);
    return active ? OrderState.ACTIVE : OrderState.PROVISIONING;
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
