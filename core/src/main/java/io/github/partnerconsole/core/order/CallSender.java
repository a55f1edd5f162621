package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.Acceptance;
import io.github.partnerconsole.core.customer.AdminCredentials;
import io.github.partnerconsole.core.customer.CreatedCustomer;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.Dispatch;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import java.util.List;
import java.util.function.Consumer;

/** Sends one planned call through the gateway of its kind. */
final class CallSender {

  /**
   * The code of a refusal of our own: the market sells the SKU no longer, or not in that term and
   * billing plan.
   */
  static final String NOT_FOR_SALE = "not-for-sale";

  private static final String ACCEPTED_BEFORE = "600061";

  private final OrderGateways gateways;
  private final AcceptanceLinks links;

  CallSender(OrderGateways gateways, AcceptanceLinks links) {
    this.gateways = gateways;
    this.links = links;
  }

  /**
   * Sends the call.
   *
   * @param order as it stands, for the tenant and cart that earlier calls made
   * @param credentials told the first administrator's credentials, if the answer brings them
   * @throws GatewayException as the gateways do
   */
  CallResult send(
      OrderRecord order,
      PlannedCall call,
      Dispatch dispatch,
      Consumer<AdminCredentials> credentials) {
    return switch (call.intent()) {
      case Intent.CreateCustomer intent -> createCustomer(intent, dispatch, credentials);
      case Intent.ConfirmAgreement intent -> confirmAgreement(order, intent.acceptance(), dispatch);
      case Intent.CreateCart intent -> createCart(order, intent, dispatch);
      case Intent.CheckOut _ -> gateways.carts().checkOut(tenantOf(order), cartOf(order), dispatch);
    };
  }

  private CallResult createCustomer(
      Intent.CreateCustomer intent, Dispatch dispatch, Consumer<AdminCredentials> credentials) {
    CreatedCustomer created =
        gateways.customers().create(intent.customer(), intent.reseller(), dispatch);
    created.credentials().ifPresent(credentials);
    return new CallResult.CustomerCreated(created.id(), created.credentials().isPresent());
  }

  private CallResult confirmAgreement(OrderRecord order, Acceptance acceptance, Dispatch dispatch) {
    TenantId tenant = tenantOf(order);
    try {
      gateways.agreements().confirm(tenant, acceptance, dispatch);
    } catch (GatewayException e) {
      if (e.failure() instanceof Failure.Rejected refusal
          && refusal.code().equals(ACCEPTED_BEFORE)) {
        links.acceptedBefore(order.plan(), tenant);
        return new CallResult.AgreementConfirmed(true);
      }
      throw e;
    }
    links.link(order.plan(), tenant);
    return new CallResult.AgreementConfirmed(false);
  }

  private CallResult createCart(OrderRecord order, Intent.CreateCart intent, Dispatch dispatch) {
    List<CartLine> lines =
        intent.lines().stream()
            .map(line -> new CartLine(line, catalogItemId(intent, line)))
            .toList();
    return new CallResult.CartCreated(
        gateways.carts().create(tenantOf(order), lines, intent.mpnId(), dispatch));
  }

  private String catalogItemId(Intent.CreateCart cart, PlannedLine line) {
    return gateways
        .products()
        .catalogItemId(cart.market(), line.segment(), line.sku(), line.term(), line.plan())
        .orElseThrow(
            () -> new GatewayException(new Failure.Rejected(0, NOT_FOR_SALE, line.title(), "")));
  }

  private static TenantId tenantOf(OrderRecord order) {
    return order
        .tenant()
        .orElseThrow(() -> new IllegalStateException("The customer is created first"));
  }

  private static String cartOf(OrderRecord order) {
    return order
        .results(CallResult.CartCreated.class)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The cart is created first"))
        .cartId();
  }
}
