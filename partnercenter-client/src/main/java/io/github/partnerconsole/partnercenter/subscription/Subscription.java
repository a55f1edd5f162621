package io.github.partnerconsole.partnercenter.subscription;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.ProductType;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has bought and uses.
 *
 * @param offerId the catalogue item id in new commerce
 * @param partnerId the MPN id of the reseller
 */
public record Subscription(
    String id,
    @Nullable String offerId,
    @Nullable String offerName,
    @Nullable String friendlyName,
    @Nullable ProductType productType,
    @Nullable Integer quantity,
    @Nullable String unitType,
    @Nullable String parentSubscriptionId,
    @Nullable Boolean hasPurchasableAddons,
    @Nullable Instant creationDate,
    @Nullable Instant effectiveStartDate,
    @Nullable Instant commitmentEndDate,
    @Nullable Instant cancellationAllowedUntilDate,
    @Nullable SubscriptionStatus status,
    @Nullable Boolean autoRenewEnabled,
    @Nullable Boolean isTrial,
    @Nullable String billingType,
    @Nullable BillingCycle billingCycle,
    @Nullable TermDuration termDuration,
    @Nullable TermDuration renewalTermDuration,
    List<RefundDeadline> refundOptions,
    @Nullable RefundableQuantity refundableQuantity,
    @Nullable String publisherName,
    @Nullable String partnerId,
    @Nullable String promotionId,
    List<String> suspensionReasons,
    @Nullable String orderId,
    @More Map<String, Object> more) {
  public Subscription {
    id = Members.required(id, "id");
    refundOptions = Members.list(refundOptions);
    suspensionReasons = Members.list(suspensionReasons);
    more = Members.more(more);
  }
}
