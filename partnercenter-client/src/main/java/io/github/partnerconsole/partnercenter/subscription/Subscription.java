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
 * What a customer has bought and uses (subscription resources page, 2023-06). Members that only one
 * kind of subscription has are null in the others.
 *
 * @param entitlementId of an Azure subscription
 * @param offerId the catalogue item id in new commerce, before it the offer's GUID
 * @param quantity seats
 * @param unitType Licenses, Usage-based or Benefit
 * @param commitmentEndDate the last day of the term, which is part of it
 * @param cancellationAllowedUntilDate null where it cannot be cancelled
 * @param partnerId the MPN id of the reseller
 * @param additionalPartnerIds the MPN ids of further resellers (update-a-subscription-by-id page,
 *     2026-08)
 * @param refundableQuantity how many seats can be given back; null while suspended
 * @param migratedFromSubscriptionId the one from before new commerce
 * @param scheduledNextTermInstructions what happens when the term is renewed
 * @param nextChargeInstructions what changes with the next charge
 */
public record Subscription(
    String id,
    @Nullable String entitlementId,
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
    @Nullable Instant commitmentEndDateTime,
    @Nullable Instant cancellationAllowedUntilDate,
    @Nullable Instant billingCycleEndDate,
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
    @Nullable Boolean isMicrosoftProduct,
    @Nullable String partnerId,
    List<String> additionalPartnerIds,
    @Nullable String promotionId,
    @Nullable String migratedFromSubscriptionId,
    List<String> suspensionReasons,
    List<String> actions,
    @Nullable String contractType,
    @Nullable NextTermInstructions scheduledNextTermInstructions,
    @Nullable NextTermInstructions nextChargeInstructions,
    @Nullable String orderId,
    @More Map<String, Object> more) {
  public Subscription {
    id = Members.required(id, "id");
    refundOptions = Members.list(refundOptions);
    additionalPartnerIds = Members.list(additionalPartnerIds);
    suspensionReasons = Members.list(suspensionReasons);
    actions = Members.list(actions);
    more = Members.more(more);
  }

  /** Which state of the subscription this is; null where Partner Center gave none. */
  public @Nullable String etag() {
    return Members.etag(more);
  }
}
