package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.AcceptanceLog;
import io.github.partnerconsole.core.customer.AdminCredentials;
import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import io.github.partnerconsole.core.gateway.RequestId;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Sends orders. The only place that both writes the journal and calls gateways: each call is on the
 * disk before it leaves, and what came back is on the disk before the next one.
 *
 * <p>All methods block. A {@link GatewayException} comes out only where nothing was sent.
 */
public final class OrderDesk {

  /** Microsoft's refusals of a purchase that mean: wait (errors 800073 and 800074, HTTP 403). */
  private static final Set<String> REVIEW_CODES = Set.of("800073", "800074");

  /**
   * Microsoft's refusals of a check-out that mean: this cart was ordered before (errors 800060,
   * 800064, 800065).
   */
  private static final Set<String> ORDERED_BEFORE = Set.of("800060", "800064", "800065");

  private final Journal journal;
  private final OrderGateways gateways;
  private final InstantSource time;
  private final Supplier<UUID> ids;
  private final CallSender sender;
  private final Recovery recovery;
  private final Set<OrderNumber> busy = ConcurrentHashMap.newKeySet();

  public OrderDesk(
      Journal journal,
      AcceptanceLog acceptances,
      OrderGateways gateways,
      InstantSource time,
      Supplier<UUID> ids) {
    this.journal = journal;
    this.gateways = gateways;
    this.time = time;
    this.ids = ids;
    AcceptanceLinks links = new AcceptanceLinks(acceptances, time);
    this.sender = new CallSender(gateways, links);
    this.recovery = new Recovery(gateways, journal, links);
  }

  /**
   * Writes the plan to the journal and sends its calls, as far as Microsoft goes along.
   *
   * @param credentials told the first administrator's credentials as soon as the tenant exists, on
   *     the calling thread
   */
  public Submission place(OrderPlan plan, Consumer<AdminCredentials> credentials) {
    Optional<PartnerAgreement> obstacle = missingPartnerAgreement(plan);
    if (obstacle.isPresent()) {
      return new Submission.Held(obstacle.get());
    }
    journal.append(new JournalEntry.Planned(plan, time.instant()));
    supersedeEarlier(plan);
    return new Submission.Sent(exclusively(plan.number(), order -> run(order, credentials)));
  }

  /**
   * Goes on with an order that stands still: finds out what became of a call without an answer,
   * sends a refused one anew, and then the calls that were never sent.
   */
  public Submission resume(OrderNumber number, Consumer<AdminCredentials> credentials) {
    OrderRecord order = current(number);
    if (order.open().isEmpty() || order.state() == OrderState.SUPERSEDED) {
      return new Submission.Sent(order);
    }
    Optional<PartnerAgreement> obstacle = missingPartnerAgreement(order.plan());
    if (obstacle.isPresent()) {
      return new Submission.Held(obstacle.get());
    }
    return new Submission.Sent(
        exclusively(number, standing -> run(settled(standing), credentials)));
  }

  /** Asks how far Microsoft is with an order that was checked out, and notes what changed. */
  public OrderRecord follow(OrderNumber number) {
    return exclusively(number, this::askProvisioning);
  }

  private OrderRecord current(OrderNumber number) {
    return journal
        .order(number)
        .orElseThrow(() -> new IllegalArgumentException("No order " + number));
  }

  /**
   * Runs the work unless the order is being worked on already, in which case it is given as it
   * stands.
   */
  private OrderRecord exclusively(OrderNumber number, Consumer<OrderRecord> work) {
    if (!busy.add(number)) {
      return current(number);
    }
    try {
      work.accept(current(number));
      return current(number);
    } finally {
      busy.remove(number);
    }
  }

  /** Asked on every submission; there is no way around it (contract B: 2200 to 2206). */
  private Optional<PartnerAgreement> missingPartnerAgreement(OrderPlan plan) {
    return plan.reseller()
        .map(reseller -> gateways.resellers().partnerAgreement(reseller.mpnId()))
        .filter(agreement -> !agreement.isSigned());
  }

  private void supersedeEarlier(OrderPlan plan) {
    journal.orders().stream()
        .filter(order -> order.plan().draftId().equals(plan.draftId()))
        .filter(order -> !order.number().equals(plan.number()) && order.state().needsAttention())
        .forEach(order ->
            journal.append(
                new JournalEntry.Superseded(order.number(), plan.number(), time.instant())));
  }

  private void run(OrderRecord order, Consumer<AdminCredentials> credentials) {
    OrderRecord now = order;
    while (now.open().isPresent() && mayGoOn(now)) {
      if (!attempt(now, now.open().get().call(), credentials)) {
        return;
      }
      now = current(now.number());
    }
  }

  /**
   * Microsoft takes no purchase while it reviews the account (contract C7), so nothing is sent that
   * it would refuse.
   */
  private boolean mayGoOn(OrderRecord order) {
    boolean buys =
        order.review().isPresent()
            || order.open().orElseThrow().call().intent() instanceof Intent.CreateCart;
    if (!buys || order.tenant().isEmpty()) {
      return true;
    }
    ReviewStatus status;
    try {
      status = gateways.customers().review(order.tenant().get());
    } catch (GatewayException e) {
      noteNotSent(order, order.open().get().call(), e.failure());
      return false;
    }
    if (status != ReviewStatus.ALLOWED || order.review().isPresent()) {
      journal.append(new JournalEntry.Reviewed(order.number(), status, time.instant()));
    }
    return status == ReviewStatus.ALLOWED || status == ReviewStatus.UNKNOWN;
  }

  private boolean attempt(
      OrderRecord order, PlannedCall call, Consumer<AdminCredentials> credentials) {
    JournalDispatch dispatch = new JournalDispatch(journal, time, order.number(), call);
    try {
      confirm(order, call, sender.send(order, call, dispatch, credentials));
      return true;
    } catch (GatewayException e) {
      return explain(order, call, e.failure());
    }
  }

  private void confirm(OrderRecord order, PlannedCall call, CallResult result) {
    journal.append(
        new JournalEntry.Confirmed(order.number(), call.number(), result, time.instant()));
  }

  /** Notes why the call failed; true where it turned out to have had its effect all the same. */
  private boolean explain(OrderRecord order, PlannedCall call, Failure failure) {
    switch (failure) {
      case Failure.Rejected rejected -> {
        return explainRejection(order, call, rejected);
      }
      case Failure.OutcomeUnknown unknown ->
          journal.append(
              new JournalEntry.Unknown(
                  order.number(), call.number(), unknown.detail(), time.instant()));
      case Failure.Throttled _, Failure.SignInNeeded _, Failure.Unreachable _ ->
          noteNotSent(order, call, failure);
    }
    return false;
  }

  private void noteNotSent(OrderRecord order, PlannedCall call, Failure failure) {
    journal.append(
        new JournalEntry.NotSent(
            order.number(), call.number(), failure.getClass().getSimpleName(), time.instant()));
  }

  private boolean explainRejection(OrderRecord order, PlannedCall call, Failure.Rejected refusal) {
    if (isRepeatedCheckOut(order, call) && ORDERED_BEFORE.contains(refusal.code())) {
      Optional<CallResult.CheckedOut> made = recovery.ordersOf(order);
      if (made.isPresent()) {
        confirm(order, call, made.get());
        return true;
      }
    }
    journal.append(
        new JournalEntry.Rejected(order.number(), call.number(), refusal, time.instant()));
    if (REVIEW_CODES.contains(refusal.code())) {
      journal.append(
          new JournalEntry.Reviewed(order.number(), ReviewStatus.UNDER_REVIEW, time.instant()));
    }
    return false;
  }

  private static boolean isRepeatedCheckOut(OrderRecord order, PlannedCall call) {
    long sent =
        order.entries().stream()
            .filter(entry -> entry instanceof JournalEntry.Sent e && e.call() == call.number())
            .count();
    return call.intent() instanceof Intent.CheckOut && sent > 0;
  }

  /** The order once its open call is one that may be sent. */
  private OrderRecord settled(OrderRecord order) {
    CallRecord open = order.open().orElseThrow();
    switch (open.outcome()) {
      case UNKNOWN -> settleUnknown(order, open.call());
      case REJECTED -> renew(order, open.call());
      case NOT_SENT, CONFIRMED -> {}
    }
    return current(order.number());
  }

  private void settleUnknown(OrderRecord order, PlannedCall call) {
    switch (recovery.lookUp(order, call)) {
      case Recovery.Finding.Happened happened -> confirm(order, call, happened.result());
      case Recovery.Finding.RepeatSame _ -> {}
      case Recovery.Finding.MakeNew _ -> renew(order, call);
    }
  }

  /**
   * A new id, since the former one was answered and would give the same answer again (contract
   * 1.2).
   */
  private void renew(OrderRecord order, PlannedCall call) {
    journal.append(
        new JournalEntry.Renewed(
            order.number(), call.number(), new RequestId(ids.get()), time.instant()));
  }

  private void askProvisioning(OrderRecord order) {
    Optional<TenantId> tenant = order.tenant();
    if (tenant.isEmpty() || order.placed().isEmpty()) {
      return;
    }
    List<LineProvisioning> lines =
        order.placed().stream()
            .flatMap(placed -> gateways.carts().provisioning(tenant.get(), placed).stream())
            .toList();
    if (!lines.equals(order.provisioning())) {
      journal.append(new JournalEntry.Provisioned(order.number(), lines, time.instant()));
    }
  }
}
