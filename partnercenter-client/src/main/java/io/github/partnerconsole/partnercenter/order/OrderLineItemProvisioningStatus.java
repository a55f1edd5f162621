package io.github.partnerconsole.partnercenter.order;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far a line of an order has been delivered. */
public record OrderLineItemProvisioningStatus(
    @Nullable String orderLineItemId,
    @Nullable Integer lineItemNumber,
    @Nullable FulfillmentStatus status,
    List<QuantityProvisioning> quantityProvisioningInformation,
    @More Map<String, Object> more) {
  public OrderLineItemProvisioningStatus {
    quantityProvisioningInformation = Members.list(quantityProvisioningInformation);
    more = Members.more(more);
  }
}
