package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.customer.TenantId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out what became of a call whose answer never came, by the kind of call, and never sends it
 * blindly anew.
 */
final class Recovery {

  private final OrderGateways gateways;
  private final Journal journal;
  private final AcceptanceLinks links;

  Recovery(OrderGateways gateways, Journal journal, AcceptanceLinks links) {
    this.gateways = gateways;
    this.journal = journal;
    this.links = links;
  }

  /** What to do about the call. */
  sealed interface Finding {

    /** It had its effect. */
    record Happened(CallResult result) implements Finding {}

    /** It can be sent again under its own id, which cannot make a second one. */
    record RepeatSame() implements Finding {}

    /** Whatever it left behind does no harm; make another under a new id. */
    record MakeNew() implements Finding {}
  }

  Finding lookUp(OrderRecord order, PlannedCall call) {
    return switch (call.intent()) {
      case Intent.CreateCustomer intent -> customer(intent);
      case Intent.ConfirmAgreement _ -> agreement(order);
      case Intent.CreateCart _ -> new Finding.MakeNew();
      case Intent.CheckOut _ -> new Finding.RepeatSame();
    };
  }

  private Finding customer(Intent.CreateCustomer intent) {
    return gateways
        .customers()
        .ofDomain(intent.customer().domainPrefix().domain())
        .<Finding>map(
            found -> new Finding.Happened(new CallResult.CustomerCreated(found.id(), false)))
        .orElseGet(Finding.RepeatSame::new);
  }

  private Finding agreement(OrderRecord order) {
    TenantId tenant = order.tenant().orElseThrow();
    if (!gateways.agreements().isAccepted(tenant)) {
      return new Finding.RepeatSame();
    }
    links.link(order.plan(), tenant);
    return new Finding.Happened(new CallResult.AgreementConfirmed(false));
  }

  /**
   * Orders of the customer that no order of the journal accounts for. After a check-out was
   * repeated and refused as done before, these are what it made.
   */
  Optional<CallResult.CheckedOut> ordersOf(OrderRecord order) {
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
