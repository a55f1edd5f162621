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

  private static final System.Logger LOG = System.getLogger(CallSender.class.getName());

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
   * @param open the call, with what is known of an earlier sending
   * @param credentials told the first administrator's credentials, if the answer brings them
   * @throws GatewayException as the gateways do
   */
  CallResult send(
      OrderRecord order,
      CallRecord open,
      Dispatch dispatch,
      Consumer<AdminCredentials> credentials) {
    return switch (open.call().intent()) {
      case Intent.CreateCustomer intent -> createCustomer(intent, dispatch, credentials);
      case Intent.ConfirmAgreement intent ->
          new CallResult.AgreementConfirmed(
              wasAcceptedBefore(order, open, intent.acceptance(), dispatch));
      case Intent.CreateCart intent -> createCart(order, intent, dispatch);
      case Intent.CheckOut _ -> gateways.carts().checkOut(tenantOf(order), cartOf(order), dispatch);
    };
  }

  private CallResult createCustomer(
      Intent.CreateCustomer intent, Dispatch dispatch, Consumer<AdminCredentials> credentials) {
    CreatedCustomer created =
        gateways.customers().create(intent.customer(), intent.reseller(), dispatch);
    boolean shown =
        created.credentials().filter(secret -> isHandedOut(secret, credentials)).isPresent();
    return new CallResult.CustomerCreated(created.id(), shown, true);
  }

  /** The tenant exists: an exception of who shows the credentials must not hide that. */
  private static boolean isHandedOut(
      AdminCredentials secret, Consumer<AdminCredentials> credentials) {
    try {
      credentials.accept(secret);
      return true;
    } catch (RuntimeException e) {
      // Without its text, which might hold the secret.
      LOG.log(System.Logger.Level.ERROR, "Credentials were not shown: {0}", e.getClass());
      return false;
    }
  }

  /**
   * Confirms the acceptance, unless the tenant of an earlier try has it already, and logs which of
   * the two it was.
   */
  private boolean wasAcceptedBefore(
      OrderRecord order, CallRecord open, Acceptance acceptance, Dispatch dispatch) {
    TenantId tenant = tenantOf(order);
    boolean before =
        order.plan().tenant().filter(gateways.agreements()::isAccepted).isPresent()
            || isRefusedAsKnown(open, tenant, acceptance, dispatch);
    if (before) {
      links.acceptedBefore(order.plan().draftId(), tenant);
    } else {
      links.link(order.plan(), tenant);
    }
    return before;
  }

  /** Refused as known after a sending without an answer, it is that sending which is known. */
  private boolean isRefusedAsKnown(
      CallRecord open, TenantId tenant, Acceptance acceptance, Dispatch dispatch) {
    try {
      gateways.agreements().confirm(tenant, acceptance, dispatch);
      return false;
    } catch (GatewayException e) {
      if (e.failure() instanceof Failure.Rejected refused
          && Refusal.of(refused) == Refusal.ACCEPTED_BEFORE) {
        return !open.isUnknown();
      }
      throw e;
    }
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
