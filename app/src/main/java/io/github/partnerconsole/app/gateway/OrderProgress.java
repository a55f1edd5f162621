package io.github.partnerconsole.app.gateway;

import static java.util.Objects.requireNonNullElse;

import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.order.LineProvisioning;
import io.github.partnerconsole.core.order.LineProvisioning.LineState;
import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.order.FulfillmentStatus;
import io.github.partnerconsole.partnercenter.order.OrderLineItem;
import io.github.partnerconsole.partnercenter.order.OrderLineItemProvisioningStatus;
import io.github.partnerconsole.partnercenter.subscription.ProvisioningStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far Microsoft is with the lines of one order: the order's own provisioning status, and for a
 * line that is fulfilled the subscription's, which alone knows of a failure (contract G3).
 */
final class OrderProgress {

  private final PartnerCenter partnerCenter;

  OrderProgress(PartnerCenter partnerCenter) {
    this.partnerCenter = partnerCenter;
  }

  List<LineProvisioning> of(String customer, String order) {
    List<OrderLineItemProvisioningStatus> states =
        partnerCenter.orders().provisioningStatus(customer, order);
    return partnerCenter.orders().get(customer, order).lineItems().stream()
        .map(line -> line(customer, line, states))
        .toList();
  }

  private LineProvisioning line(
      String customer, OrderLineItem line, List<OrderLineItemProvisioningStatus> states) {
    boolean fulfilled =
        states.stream()
            .filter(state -> Objects.equals(state.lineItemNumber(), line.lineItemNumber()))
            .anyMatch(state -> FulfillmentStatus.FULFILLED.equals(state.status()));
    return new LineProvisioning(
        title(line),
        requireNonNullElse(line.quantity(), 0),
        fulfilled ? subscription(customer, line.subscriptionId()) : LineState.PENDING,
        sku(line));
  }

  private LineState subscription(String customer, @Nullable String subscription) {
    if (subscription == null) {
      return LineState.PENDING;
    }
    ProvisioningStatus status =
        partnerCenter.subscriptions().provisioningStatus(customer, subscription).status();
    if (status.equals(ProvisioningStatus.SUCCESS)) {
      return LineState.ACTIVE;
    }
    return status.equals(ProvisioningStatus.FAILED) ? LineState.FAILED : LineState.PENDING;
  }

  /** A catalogue item's id is that of product, SKU and availability. */
  private static Optional<SkuKey> sku(OrderLineItem line) {
    String[] parts = requireNonNullElse(line.offerId(), "").split(":", -1);
    return parts.length == 3 ? Optional.of(new SkuKey(parts[0], parts[1])) : Optional.empty();
  }

  private static String title(OrderLineItem line) {
    return requireNonNullElse(line.friendlyName(), requireNonNullElse(line.offerId(), ""));
  }
}
