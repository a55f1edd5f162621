package io.github.partnerconsole.app.gateway;

import static java.util.Objects.requireNonNullElse;

import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.Dispatch;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import io.github.partnerconsole.core.order.CallResult;
import io.github.partnerconsole.core.order.CartGateway;
import io.github.partnerconsole.core.order.CartLine;
import io.github.partnerconsole.core.order.LineError;
import io.github.partnerconsole.core.order.LineProvisioning;
import io.github.partnerconsole.core.order.PlacedOrder;
import io.github.partnerconsole.core.relationship.MpnId;
import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.cart.Cart;
import io.github.partnerconsole.partnercenter.cart.CartLineError;
import io.github.partnerconsole.partnercenter.cart.CartLineItem;
import io.github.partnerconsole.partnercenter.cart.CheckoutResult;
import io.github.partnerconsole.partnercenter.cart.NewCart;
import io.github.partnerconsole.partnercenter.cart.NewCartLineItem;
import io.github.partnerconsole.partnercenter.cart.OrderError;
import io.github.partnerconsole.partnercenter.cart.Participant;
import io.github.partnerconsole.partnercenter.cart.ParticipantRole;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Carts and orders through the Partner Center client. */
public final class PartnerCenterCarts implements CartGateway {

  private static final int BAD_REQUEST = 400;

  private final PartnerCenter partnerCenter;
  private final OrderProgress progress;

  public PartnerCenterCarts(PartnerCenter partnerCenter) {
    this.partnerCenter = partnerCenter;
    this.progress = new OrderProgress(partnerCenter);
  }

  @Override
  public String create(
      TenantId customer, List<CartLine> lines, Optional<MpnId> mpnId, Dispatch dispatch) {
    NewCart wanted =
        new NewCart(
            IntStream.range(0, lines.size())
                .mapToObj(number -> lineItem(number, lines.get(number), mpnId))
                .toList(),
            null);
    Cart cart =
        Failures.writing(
            dispatch, call -> partnerCenter.carts().create(customer.value(), wanted, call));
    refuseLineErrors(cart);
    return cart.id();
  }

  private static NewCartLineItem lineItem(int number, CartLine line, Optional<MpnId> mpnId) {
    NewCartLineItem item =
        NewCartLineItem.of(
            number,
            line.catalogItemId(),
            line.line().quantity(),
            Catalogue.billingCycle(line.line().plan()),
            Catalogue.duration(line.line().term()));
    return mpnId.map(id -> item.withParticipants(List.of(reseller(id)))).orElse(item);
  }

  private static Participant reseller(MpnId id) {
    return new Participant(ParticipantRole.TRANSACTION_RESELLER, id.value());
  }

  /**
   * A cart with a line that Microsoft refuses was made, but ordering it would order only the rest.
   */
  private static void refuseLineErrors(Cart cart) {
    cart.lineItems().stream()
        .map(CartLineItem::error)
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(error -> {
          throw new GatewayException(rejected(error));
        });
  }

  private static Failure rejected(CartLineError error) {
    return new Failure.Rejected(
        BAD_REQUEST,
        requireNonNullElse(error.errorCode(), ""),
        requireNonNullElse(error.errorDescription(), ""),
        "");
  }

  @Override
  public CallResult.CheckedOut checkOut(TenantId customer, String cartId, Dispatch dispatch) {
    CheckoutResult result =
        Failures.writing(
            dispatch, call -> partnerCenter.carts().checkout(customer.value(), cartId, call));
    return new CallResult.CheckedOut(
        result.orders().stream().map(order -> new PlacedOrder(order.id())).toList(),
        result.orderErrors().stream().map(PartnerCenterCarts::lineError).toList());
  }

  private static LineError lineError(OrderError error) {
    return new LineError(
        requireNonNullElse(error.code(), ""), requireNonNullElse(error.description(), ""));
  }

  @Override
  public List<PlacedOrder> orders(TenantId customer) {
    return Failures.reading(() ->
        partnerCenter
            .orders()
            .list(customer.value())
            .map(order -> new PlacedOrder(order.id()))
            .toList());
  }

  @Override
  public List<LineProvisioning> provisioning(TenantId customer, PlacedOrder order) {
    return Failures.reading(() -> progress.of(customer.value(), order.orderId()));
  }
}
