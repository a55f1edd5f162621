package io.github.partnerconsole.partnercenter.cart;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line to be put into a cart.
 *
 * @param id unique within the cart, from 0
 * @param catalogItemId {@code product:sku:availability}, read just before
 * @param provisioningContext such as {@code ParentSubscriptionId} for an add-on
 */
public record NewCartLineItem(
    Integer id,
    String catalogItemId,
    @Nullable String friendlyName,
    Integer quantity,
    BillingCycle billingCycle,
    @Nullable TermDuration termDuration,
    @Nullable String promotionId,
    @Nullable Instant customTermEndDate,
    @Nullable Boolean attestationAccepted,
    @Nullable RenewsTo renewsTo,
    Map<String, String> provisioningContext,
    List<Participant> participants,
    @More Map<String, Object> more) {
  public NewCartLineItem {
    id = Members.required(id, "id");
    catalogItemId = Members.required(catalogItemId, "catalogItemId");
    quantity = Members.required(quantity, "quantity");
    billingCycle = Members.required(billingCycle, "billingCycle");
    provisioningContext = Members.map(provisioningContext);
    participants = Members.list(participants);
    more = Members.more(more);
  }

  /** A plain line: this many of this, billed so, for this term. */
  public static NewCartLineItem of(
      int id,
      String catalogItemId,
      int quantity,
      BillingCycle billingCycle,
      @Nullable TermDuration term) {
    return new NewCartLineItem(
        id,
        catalogItemId,
        null,
        quantity,
        billingCycle,
        term,
        null,
        null,
        null,
        null,
        Map.of(),
        List.of(),
        Map.of());
  }

  public NewCartLineItem withFriendlyName(@Nullable String name) {
    return new NewCartLineItem(
        id,
        catalogItemId,
        name,
        quantity,
        billingCycle,
        termDuration,
        promotionId,
        customTermEndDate,
        attestationAccepted,
        renewsTo,
        provisioningContext,
        participants,
        more);
  }

  public NewCartLineItem withAttestationAccepted(@Nullable Boolean accepted) {
    return new NewCartLineItem(
        id,
        catalogItemId,
        friendlyName,
        quantity,
        billingCycle,
        termDuration,
        promotionId,
        customTermEndDate,
        accepted,
        renewsTo,
        provisioningContext,
        participants,
        more);
  }

  public NewCartLineItem withParticipants(List<Participant> resellers) {
    return new NewCartLineItem(
        id,
        catalogItemId,
        friendlyName,
        quantity,
        billingCycle,
        termDuration,
        promotionId,
        customTermEndDate,
        attestationAccepted,
        renewsTo,
        provisioningContext,
        resellers,
        more);
  }
}
