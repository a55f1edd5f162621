package io.github.partnerconsole.partnercenter.order;

import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line to be ordered (order resources page, 2023-07).
 *
 * @param lineItemNumber unique within the order, from 0
 * @param offerId the catalogue item id in new commerce, before it the offer's GUID
 * @param parentSubscriptionId what it is added to, when an order is changed
 * @param quantity seats
 * @param partnerIdOnRecord the MPN id of the reseller
 * @param additionalPartnerIdsOnRecord the MPN ids of further resellers
 */
public record NewOrderLineItem(
    @Nullable Integer lineItemNumber,
    String offerId,
    @Nullable String subscriptionId,
    @Nullable String parentSubscriptionId,
    @Nullable String friendlyName,
    @Nullable Integer quantity,
    @Nullable TermDuration termDuration,
    @Nullable String partnerIdOnRecord,
    List<String> additionalPartnerIdsOnRecord,
    Map<String, String> provisioningContext,
    @Nullable RenewsTo renewsTo,
    @Nullable String promotionId,
    @Nullable Instant customTermEndDate,
    @Nullable Boolean attestationAccepted,
    @More Map<String, Object> more) {
  public NewOrderLineItem {
    offerId = Members.required(offerId, "offerId");
    additionalPartnerIdsOnRecord = Members.list(additionalPartnerIdsOnRecord);
    provisioningContext = Members.map(provisioningContext);
    more = Members.more(more);
  }

  /** A plain line: this many of this. */
  public static NewOrderLineItem of(int lineItemNumber, String offerId, int quantity) {
    return new NewOrderLineItem(
        lineItemNumber,
        offerId,
        null,
        null,
        null,
        quantity,
        null,
        null,
        List.of(),
        Map.of(),
        null,
        null,
        null,
        null,
        Map.of());
  }

  /** The same, sold by the reseller of this MPN id. */
  public NewOrderLineItem soldBy(@Nullable String mpnId) {
    return new NewOrderLineItem(
        lineItemNumber,
        offerId,
        subscriptionId,
        parentSubscriptionId,
        friendlyName,
        quantity,
        termDuration,
        mpnId,
        additionalPartnerIdsOnRecord,
        provisioningContext,
        renewsTo,
        promotionId,
        customTermEndDate,
        attestationAccepted,
        more);
  }

  /** The same as an add-on to a subscription. */
  public NewOrderLineItem addedTo(@Nullable String parent) {
    return new NewOrderLineItem(
        lineItemNumber,
        offerId,
        subscriptionId,
        parent,
        friendlyName,
        quantity,
        termDuration,
        partnerIdOnRecord,
        additionalPartnerIdsOnRecord,
        provisioningContext,
        renewsTo,
        promotionId,
        customTermEndDate,
        attestationAccepted,
        more);
  }
}
