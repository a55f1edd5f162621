package io.github.partnerconsole.partnercenter.order;

import io.github.partnerconsole.partnercenter.transport.Members;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a line of an order has been delivered. */
public record OrderLineItemProvisioningStatus(
    @Nullable String orderLineItemId,
    @Nullable Integer lineItemNumber,
    @Nullable FulfillmentStatus status,
    List<QuantityProvisioning> quantityProvisioningInformation) {
  public OrderLineItemProvisioningStatus {
    quantityProvisioningInformation = Members.list(quantityProvisioningInformation);
  }
}
