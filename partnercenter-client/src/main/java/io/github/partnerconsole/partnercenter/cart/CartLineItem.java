package io.github.partnerconsole.partnercenter.cart;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.Pricing;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.order.RenewsTo;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a cart.
 *
 * @param orderGroup lines of one group become one order
 * @param error null where the line can be ordered
 */
public record CartLineItem(
    @Nullable Integer id,
    @Nullable String catalogItemId,
    @Nullable String friendlyName,
    @Nullable Integer quantity,
    @Nullable String currencyCode,
    @Nullable BillingCycle billingCycle,
    @Nullable TermDuration termDuration,
    @Nullable String promotionId,
    @Nullable Instant customTermEndDate,
    @Nullable Boolean attestationAccepted,
    @Nullable RenewsTo renewsTo,
    Map<String, String> provisioningContext,
    List<Participant> participants,
    @Nullable String orderGroup,
    List<CartLineItem> addonItems,
    @Nullable Pricing pricing,
    @Nullable CartLineError error,
    @More Map<String, Object> more) {
  public CartLineItem {
    provisioningContext = Members.map(provisioningContext);
    participants = Members.list(participants);
    addonItems = Members.list(addonItems);
    more = Members.more(more);
  }
}
