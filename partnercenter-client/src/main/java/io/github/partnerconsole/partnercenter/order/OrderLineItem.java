package io.github.partnerconsole.partnercenter.order;

import io.github.partnerconsole.partnercenter.catalog.Pricing;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order.
 *
 * @param offerId the catalogue item id in new commerce
 * @param subscriptionId null until it is provisioned
 * @param partnerIdOnRecord the MPN id of the reseller
 */
public record OrderLineItem(
    @Nullable Integer lineItemNumber,
    @Nullable String offerId,
    @Nullable String subscriptionId,
    @Nullable String parentSubscriptionId,
    @Nullable String friendlyName,
    @Nullable Integer quantity,
    @Nullable TermDuration termDuration,
    @Nullable String transactionType,
    @Nullable String partnerIdOnRecord,
    List<String> additionalPartnerIdsOnRecord,
    @Nullable String promotionId,
    @Nullable Pricing pricing,
    @More Map<String, Object> more) {
  public OrderLineItem {
    additionalPartnerIdsOnRecord = Members.list(additionalPartnerIdsOnRecord);
    more = Members.more(more);
  }
}
