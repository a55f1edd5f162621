package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.Dispatch;
import io.github.partnerconsole.core.relationship.MpnId;
import java.util.List;
import java.util.Optional;

/** Carts and orders at Partner Center (contract G). */
public interface CartGateway {

  /**
   * Creates a cart; costs nothing.
   *
   * @return the cart's id
   */
  String create(TenantId customer, List<CartLine> lines, Optional<MpnId> mpnId, Dispatch dispatch);

  /** Orders the cart. Repeated with the same request id it gives the first answer again. */
  CallResult.CheckedOut checkOut(TenantId customer, String cartId, Dispatch dispatch);

  /** Ids of all orders of the customer. */
  List<PlacedOrder> orders(TenantId customer);

  /** How far Microsoft is with the lines of an order. */
  List<LineProvisioning> provisioning(TenantId customer, PlacedOrder order);
}
