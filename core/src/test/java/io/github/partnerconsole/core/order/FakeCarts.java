package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.Dispatch;
import io.github.partnerconsole.core.order.LineProvisioning.LineState;
import io.github.partnerconsole.core.relationship.MpnId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The carts and orders of {@link FakePartnerCenter}: a cart is ordered once. */
final class FakeCarts implements CartGateway {

  private final FakeWire wire;
  private final FakeCustomers customers;
  private final FakeAgreements agreements;
  private final Map<String, List<PlannedLine>> openCarts = new LinkedHashMap<>();
  private final Set<String> orderedCarts = new HashSet<>();
  private final List<PlacedOrder> orders = new ArrayList<>();
  private final List<Optional<MpnId>> mpnIds = new ArrayList<>();
  private final Map<PlacedOrder, List<PlannedLine>> lines = new HashMap<>();
  private final Map<SkuKey, LineError> lineErrors = new HashMap<>();
  private LineState progress = LineState.PENDING;
  private boolean listed = true;

  FakeCarts(FakeWire wire, FakeCustomers customers, FakeAgreements agreements) {
    this.wire = wire;
    this.customers = customers;
    this.agreements = agreements;
  }

  /** Check-outs leave that SKU out. */
  void leaveOut(SkuKey sku, LineError error) {
    lineErrors.put(sku, error);
  }

  void takeAll() {
    lineErrors.clear();
  }

  /** How far all lines of all orders are. */
  void provisioningIs(LineState state) {
    progress = state;
  }

  /** The titles of all lines that were ever ordered. */
  List<String> ordered() {
    return orders.stream()
        .flatMap(order -> lines.get(order).stream())
        .map(PlannedLine::title)
        .toList();
  }

  /** The list of orders lags behind while false. */
  void listed(boolean yes) {
    listed = yes;
  }

  void expireCarts() {
    openCarts.clear();
  }

  void orderAllCarts() {
    orderedCarts.addAll(openCarts.keySet());
    openCarts.values().forEach(this::ordered);
    openCarts.clear();
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
          openCarts.put(id, lines.stream().map(CartLine::line).toList());
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
      case ALLOWED, UNKNOWN, NOT_READY, NO_STATUS -> {}
    }
    if (orderedCarts.contains(cartId)) {
      throw Fault.refusal("800065", 400);
    }
    if (!openCarts.containsKey(cartId)) {
      throw Fault.refusal("800008", 404);
    }
    if (!agreements.accepted().contains(customer)) {
      throw Fault.refusal("13605", 403);
    }
    orderedCarts.add(cartId);
    return ordered(openCarts.remove(cartId));
  }

  private CallResult.CheckedOut ordered(List<PlannedLine> cart) {
    List<PlannedLine> taken =
        cart.stream().filter(line -> !lineErrors.containsKey(line.sku())).toList();
    List<LineError> errors =
        cart.stream().flatMap(line -> Stream.ofNullable(lineErrors.get(line.sku()))).toList();
    if (taken.isEmpty()) {
      return new CallResult.CheckedOut(List.of(), errors);
    }
    PlacedOrder order = new PlacedOrder("order-" + (orders.size() + 1));
    orders.add(order);
    lines.put(order, taken);
    return new CallResult.CheckedOut(List.of(order), errors);
  }

  @Override
  public List<PlacedOrder> orders(TenantId customer) {
    return wire.read(Call.ORDERS, () -> listed ? List.copyOf(orders) : List.of());
  }

  @Override
  public List<LineProvisioning> provisioning(TenantId customer, PlacedOrder order) {
    return wire.read(
        Call.PROVISIONING, () -> lines.get(order).stream().map(this::provisioned).toList());
  }

  private LineProvisioning provisioned(PlannedLine line) {
    return new LineProvisioning(line.title(), line.quantity(), progress, Optional.of(line.sku()));
  }
}
