package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.AgreementGateway;
import io.github.partnerconsole.core.customer.CustomerSummary;
import io.github.partnerconsole.core.customer.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out what became of a call that was sent, by the kind of call, so that none is ever sent
 * blindly anew.
 */
final class Recovery {

  /** How long after a sending its effect may be missing in what Microsoft lists (contract 1.7). */
  static final Duration LISTS_LAG = Duration.ofMinutes(15);

  private final OrderGateways gateways;
  private final Journal journal;
  private final InstantSource time;
  private final AcceptanceLinks links;
  private final CallNotes notes;

  Recovery(
      OrderGateways gateways,
      Journal journal,
      InstantSource time,
      AcceptanceLinks links,
      CallNotes notes) {
    this.gateways = gateways;
    this.journal = journal;
    this.time = time;
    this.links = links;
    this.notes = notes;
  }

  /**
   * Looks up what became of the order's open call, where that is not known. Only reads, so that it
   * may be done whatever forbids to send.
   */
  void lookUp(OrderRecord order) {
    CallRecord open = order.open().orElseThrow();
    open.doubtSince().ifPresent(since -> trace(order, open.call(), since));
  }

  /**
   * Makes the order's open call one that may be sent, or finds that it had its effect. A call
   * without an answer is sent again under its own id, which cannot have a second effect.
   */
  void prepare(OrderRecord order) {
    CallRecord open = order.open().orElseThrow();
    switch (open.outcome()) {
      case UNKNOWN -> {
        // A lost cart costs nothing and expires by itself.
        if (open.call().intent() instanceof Intent.CreateCart) {
          notes.renewed(order, open.call());
        }
      }
      case REJECTED -> prepareRefused(order, open);
      case NOT_SENT, CONFIRMED -> {}
    }
  }

  private void prepareRefused(OrderRecord order, CallRecord open) {
    if (Refusal.of(open.rejection().orElseThrow()) != Refusal.CART_UNUSABLE) {
      notes.renewed(order, open.call());
    } else if (trace(order, open.call(), Instant.EPOCH) != Trace.FOUND) {
      notes.renewed(order, open.call());
      order.cart().map(CallRecord::call).ifPresent(cart -> notes.renewed(order, cart));
    }
  }

  /**
   * Whether the call turned out to have had its effect, which is noted then.
   *
   * @param since when the sending left that may have had it
   */
  Trace trace(OrderRecord order, PlannedCall call, Instant since) {
    return switch (call.intent()) {
      case Intent.CreateCustomer intent -> createdCustomer(order, call, intent, since);
      case Intent.ConfirmAgreement _ -> confirmedAgreement(order, call);
      case Intent.CreateCart _ -> Trace.ABSENT;
      case Intent.CheckOut _ -> placedOrders(order, call, since);
    };
  }

  private Trace found(OrderRecord order, PlannedCall call, CallResult effect) {
    notes.confirmed(order, call, effect);
    return Trace.FOUND;
  }

  private Trace notFound(Instant since) {
    return isListed(since) ? Trace.ABSENT : Trace.UNCLEAR;
  }

  /** Whether what was done then is in Microsoft's lists by now. */
  private boolean isListed(Instant since) {
    return !time.instant().isBefore(since.plus(LISTS_LAG));
  }

  /** The customer of the domain, unless it is another draft's. Its credentials are lost. */
  private Trace createdCustomer(
      OrderRecord order, PlannedCall call, Intent.CreateCustomer intent, Instant since) {
    Optional<TenantId> tenant =
        gateways
            .customers()
            .ofDomain(intent.customer().domainPrefix().domain())
            .map(CustomerSummary::id);
    if (tenant.isEmpty()) {
      return notFound(since);
    }
    return belongsToAnotherDraft(order, tenant.get())
        ? Trace.ABSENT
        : found(order, call, CallResult.CustomerCreated.found(tenant.get()));
  }

  private boolean belongsToAnotherDraft(OrderRecord order, TenantId tenant) {
    return journal.orders().stream()
            .filter(other -> !other.plan().draftId().equals(order.plan().draftId()))
            .anyMatch(other -> other.tenant().filter(tenant::equals).isPresent())
        || journal.lostPlans().stream()
            .filter(lost -> lost.draft().filter(order.plan().draftId()::equals).isEmpty())
            .anyMatch(lost -> lost.tenant().filter(tenant::equals).isPresent());
  }

  private Trace confirmedAgreement(OrderRecord order, PlannedCall call) {
    AgreementGateway agreements = gateways.agreements();
    Optional<TenantId> accepted = order.tenant().filter(agreements::isAccepted);
    if (accepted.isEmpty()) {
      return Trace.ABSENT;
    }
    links.link(order.plan(), accepted.get());
    return found(order, call, new CallResult.AgreementConfirmed(false));
  }

  /**
   * Orders of the customer that no order of the journal accounts for: this one made them. While the
   * list may lag behind, they count only when they have all lines of the plan.
   */
  private Trace placedOrders(OrderRecord order, PlannedCall call, Instant since) {
    TenantId tenant = order.tenant().orElseThrow();
    List<PlacedOrder> placed = new ArrayList<>();
    List<LineProvisioning> lines = new ArrayList<>();
    for (PlacedOrder candidate : unaccounted(tenant)) {
      List<LineProvisioning> its = gateways.carts().provisioning(tenant, candidate);
      if (new TakenLines(order.plan().lines(), its).areAny()) {
        placed.add(candidate);
        lines.addAll(its);
      }
    }
    TakenLines taken = new TakenLines(order.plan().lines(), lines);
    if (placed.isEmpty() || !(taken.areAll() || isListed(since))) {
      return notFound(since);
    }
    List<LineError> errors = taken.missing().stream().map(LineError::notInOrders).toList();
    return found(order, call, new CallResult.CheckedOut(placed, errors));
  }

  private List<PlacedOrder> unaccounted(TenantId tenant) {
    Set<PlacedOrder> known = new HashSet<>();
    journal.orders().forEach(other -> known.addAll(other.placed()));
    journal.lostPlans().forEach(lost -> known.addAll(lost.placed()));
    return gateways.carts().orders(tenant).stream()
        .filter(placed -> !known.contains(placed))
        .toList();
  }
}
