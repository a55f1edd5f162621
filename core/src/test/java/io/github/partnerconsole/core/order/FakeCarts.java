package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.Dispatch;
import io.github.partnerconsole.core.relationship.MpnId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The carts and orders of {@link FakePartnerCenter}: a cart is ordered once. */
final class FakeCarts implements CartGateway {

  private final FakeWire wire;
  private final FakeCustomers customers;
  private final FakeAgreements agreements;
  private final Set<String> openCarts = new HashSet<>();
  private final Set<String> orderedCarts = new HashSet<>();
  private final List<PlacedOrder> orders = new ArrayList<>();
  private final List<Optional<MpnId>> mpnIds = new ArrayList<>();
  private List<LineError> lineErrors = List.of();
  private List<LineProvisioning> provisioning = List.of();
  private boolean listed = true;

  FakeCarts(FakeWire wire, FakeCustomers customers, FakeAgreements agreements) {
    this.wire = wire;
    this.customers = customers;
    this.agreements = agreements;
  }

  /** The only cart leaves its one line out. */
  void leaveOut(LineError error) {
    lineErrors = List.of(error);
  }

  void provisioningIs(LineProvisioning... lines) {
    provisioning = List.of(lines);
  }

  /** The list of orders lags behind while false. */
  void listed(boolean yes) {
    listed = yes;
  }

  void expireCarts() {
    openCarts.clear();
  }

  void orderAllCarts() {
    orderedCarts.addAll(openCarts);
    openCarts.clear();
    ordered();
  }

  /** All orders that were ever made. */
  List<PlacedOrder> made() {
    return List.copyOf(orders);
  }

  List<Optional<MpnId>> mpnIds() {
    return List.copyOf(mpnIds);
  }

  @Override
  public String create(
      TenantId customer, List<CartLine> lines, Optional<MpnId> mpnId, Dispatch dispatch) {
    return wire.write(
        Call.CREATE_CART,
        dispatch,
        () -> {
          String id = "cart-" + (openCarts.size() + orderedCarts.size() + 1);
          openCarts.add(id);
          mpnIds.add(mpnId);
          return id;
        });
  }

  @Override
  public CallResult.CheckedOut checkOut(TenantId customer, String cartId, Dispatch dispatch) {
    return wire.write(Call.CHECK_OUT, dispatch, () -> checkedOut(customer, cartId));
  }

  private CallResult.CheckedOut checkedOut(TenantId customer, String cartId) {
    switch (customers.reviewStatus()) {
      case UNDER_REVIEW -> throw Fault.refusal("800073", 403);
      case NOT_ALLOWED -> throw Fault.refusal("800075", 403);
      case ALLOWED, UNKNOWN -> {}
    }
    if (orderedCarts.contains(cartId)) {
      throw Fault.refusal("800065", 400);
    }
    if (!openCarts.contains(cartId)) {
      throw Fault.refusal("800008", 404);
    }
    if (!agreements.accepted().contains(customer)) {
      throw Fault.refusal("13605", 403);
    }
    openCarts.remove(cartId);
    orderedCarts.add(cartId);
    return lineErrors.isEmpty() ? ordered() : new CallResult.CheckedOut(List.of(), lineErrors);
  }

  private CallResult.CheckedOut ordered() {
    PlacedOrder order = new PlacedOrder("order-" + (orders.size() + 1));
    orders.add(order);
    return new CallResult.CheckedOut(List.of(order), List.of());
  }

  @Override
  public List<PlacedOrder> orders(TenantId customer) {
    return wire.read(Call.ORDERS, () -> listed ? List.copyOf(orders) : List.of());
  }

  @Override
  public List<LineProvisioning> provisioning(TenantId customer, PlacedOrder order) {
    return wire.read(Call.PROVISIONING, () -> provisioning);
  }
}
