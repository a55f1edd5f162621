package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.AgreementGateway;
import io.github.partnerconsole.core.customer.TenantId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out what became of a call that was sent, by the kind of call, so that none is ever sent
 * blindly anew.
 */
final class Recovery {

  private final OrderGateways gateways;
  private final Journal journal;
  private final AcceptanceLinks links;
  private final CallNotes notes;

  Recovery(OrderGateways gateways, Journal journal, AcceptanceLinks links, CallNotes notes) {
    this.gateways = gateways;
    this.journal = journal;
    this.links = links;
    this.notes = notes;
  }

  /** Makes the order's open call one that may be sent, or finds that it had its effect. */
  void settle(OrderRecord order) {
    CallRecord open = order.open().orElseThrow();
    switch (open.outcome()) {
      case UNKNOWN -> settleUnknown(order, open.call());
      case REJECTED -> settleRefused(order, open);
      case NOT_SENT, CONFIRMED -> {}
    }
  }

  private void settleUnknown(OrderRecord order, PlannedCall call) {
    switch (call.intent()) {
      // Where there is no effect it is sent again under its own id, which cannot make a second one.
      case Intent.CreateCustomer _, Intent.ConfirmAgreement _ -> confirmedByEffect(order, call);
      // A lost cart costs nothing and expires by itself.
      case Intent.CreateCart _ -> notes.renewed(order, call);
      // Sent again under its own id it gives the first answer, which says more than a look-up.
      case Intent.CheckOut _ -> {}
    }
  }

  private void settleRefused(OrderRecord order, CallRecord open) {
    if (Refusal.of(open.rejection().orElseThrow()) != Refusal.CART_UNUSABLE) {
      notes.renewed(order, open.call());
    } else if (!confirmedByEffect(order, open.call())) {
      notes.renewed(order, open.call());
      order.cart().map(CallRecord::call).ifPresent(cart -> notes.renewed(order, cart));
    }
  }

  /** Whether the call turned out to have had its effect, which is noted then. */
  boolean confirmedByEffect(OrderRecord order, PlannedCall call) {
    Optional<? extends CallResult> effect =
        switch (call.intent()) {
          case Intent.CreateCustomer intent -> createdCustomer(order, intent);
          case Intent.ConfirmAgreement _ -> confirmedAgreement(order);
          case Intent.CreateCart _ -> Optional.empty();
          case Intent.CheckOut _ -> placedOrders(order);
        };
    effect.ifPresent(result -> notes.confirmed(order, call, result));
    return effect.isPresent();
  }

  /** The customer of the domain, unless it is another draft's. Its credentials are lost. */
  private Optional<CallResult> createdCustomer(OrderRecord order, Intent.CreateCustomer intent) {
    return gateways
        .customers()
        .ofDomain(intent.customer().domainPrefix().domain())
        .filter(found -> !belongsToAnotherDraft(order, found.id()))
        .map(found -> new CallResult.CustomerCreated(found.id(), false));
  }

  private boolean belongsToAnotherDraft(OrderRecord order, TenantId tenant) {
    return journal.orders().stream()
        .filter(other -> !other.plan().draftId().equals(order.plan().draftId()))
        .anyMatch(other -> other.tenant().filter(tenant::equals).isPresent());
  }

  private Optional<CallResult> confirmedAgreement(OrderRecord order) {
    AgreementGateway agreements = gateways.agreements();
    Optional<TenantId> accepted = order.tenant().filter(agreements::isAccepted);
    accepted.ifPresent(tenant -> links.link(order.plan(), tenant));
    return accepted.map(_ -> new CallResult.AgreementConfirmed(false));
  }

  /** Orders of the customer that no order of the journal accounts for: this one made them. */
  private Optional<CallResult> placedOrders(OrderRecord order) {
    Set<PlacedOrder> known = new HashSet<>();
    journal.orders().forEach(other -> known.addAll(other.placed()));
    List<PlacedOrder> unaccounted =
        gateways.carts().orders(order.tenant().orElseThrow()).stream()
            .filter(placed -> !known.contains(placed))
            .toList();
    return unaccounted.isEmpty()
        ? Optional.empty()
        : Optional.of(new CallResult.CheckedOut(unaccounted, List.of()));
  }
}
