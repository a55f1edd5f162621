package io.github.partnerconsole.partnercenter.cart;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.order.RenewsTo;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line to be put into a cart (cart resources page, 2023-08).
 *
 * @param id unique within the cart, from 0
 * @param catalogItemId {@code product:sku:availability}, read just before; before new commerce the
 *     offer's GUID
 * @param quantity seats
 * @param currencyCode null for that of the customer's market
 * @param customTermEndDate when the first term ends, null for its full length
 * @param provisioningContext such as {@code ParentSubscriptionId} for an add-on
 * @param addonItems bought on top of this one
 */
public record NewCartLineItem(
    @Nullable Integer id,
    String catalogItemId,
    @Nullable String friendlyName,
    Integer quantity,
    @Nullable String currencyCode,
    BillingCycle billingCycle,
    @Nullable TermDuration termDuration,
    @Nullable String promotionId,
    @Nullable Instant customTermEndDate,
    @Nullable Boolean attestationAccepted,
    @Nullable RenewsTo renewsTo,
    Map<String, String> provisioningContext,
    List<Participant> participants,
    List<NewCartLineItem> addonItems,
    @More Map<String, Object> more) {
  public NewCartLineItem {
    catalogItemId = Members.required(catalogItemId, "catalogItemId");
    quantity = Members.required(quantity, "quantity");
    billingCycle = Members.required(billingCycle, "billingCycle");
    provisioningContext = Members.map(provisioningContext);
    participants = Members.list(participants);
    addonItems = Members.list(addonItems);
    more = Members.more(more);
  }

  /**
   * A line as it was read, with its group and what this client does not know.
   *
   * @throws NullPointerException where the line lacks its item, quantity or billing cycle
   */
  public static NewCartLineItem of(CartLineItem read) {
    Map<String, Object> more = new LinkedHashMap<>(read.more());
    if (read.orderGroup() != null) {
      more.put("orderGroup", read.orderGroup());
    }
    return new NewCartLineItem(
        read.id(),
        Members.required(read.catalogItemId(), "catalogItemId"),
        read.friendlyName(),
        Members.required(read.quantity(), "quantity"),
        read.currencyCode(),
        Members.required(read.billingCycle(), "billingCycle"),
        read.termDuration(),
        read.promotionId(),
        read.customTermEndDate(),
        read.attestationAccepted(),
        read.renewsTo(),
        read.provisioningContext(),
        read.participants(),
        read.addonItems().stream().map(NewCartLineItem::of).toList(),
        more);
  }

  /** The same with another number of seats. */
  public NewCartLineItem withQuantity(int seats) {
    return new NewCartLineItem(
        id,
        catalogItemId,
        friendlyName,
        seats,
        currencyCode,
        billingCycle,
        termDuration,
        promotionId,
        customTermEndDate,
        attestationAccepted,
        renewsTo,
        provisioningContext,
        participants,
        addonItems,
        more);
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
        null,
        billingCycle,
        term,
        null,
        null,
        null,
        null,
        Map.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  /** The same under a name of the partner's own; null for none. */
  public NewCartLineItem withFriendlyName(@Nullable String name) {
    return new NewCartLineItem(
        id,
        catalogItemId,
        name,
        quantity,
        currencyCode,
        billingCycle,
        termDuration,
        promotionId,
        customTermEndDate,
        attestationAccepted,
        renewsTo,
        provisioningContext,
        participants,
        addonItems,
        more);
  }

  /** The same, with what the partner attested where the SKU demands it; null where it does not. */
  public NewCartLineItem withAttestationAccepted(@Nullable Boolean accepted) {
    return new NewCartLineItem(
        id,
        catalogItemId,
        friendlyName,
        quantity,
        currencyCode,
        billingCycle,
        termDuration,
        promotionId,
        customTermEndDate,
        accepted,
        renewsTo,
        provisioningContext,
        participants,
        addonItems,
        more);
  }

  /** The same, sold by these resellers. */
  public NewCartLineItem withParticipants(List<Participant> resellers) {
    return new NewCartLineItem(
        id,
        catalogItemId,
        friendlyName,
        quantity,
        currencyCode,
        billingCycle,
        termDuration,
        promotionId,
        customTermEndDate,
        attestationAccepted,
        renewsTo,
        provisioningContext,
        resellers,
        addonItems,
        more);
  }

  /** The same at the discount of a promotion; null for none. */
  public NewCartLineItem withPromotion(@Nullable String promotion) {
    return new NewCartLineItem(
        id,
        catalogItemId,
        friendlyName,
        quantity,
        currencyCode,
        billingCycle,
        termDuration,
        promotion,
        customTermEndDate,
        attestationAccepted,
        renewsTo,
        provisioningContext,
        participants,
        addonItems,
        more);
  }

  /** A first term that ends on this day; see the customer's allowed dates. */
  public NewCartLineItem withTermEnding(@Nullable Instant day) {
    return new NewCartLineItem(
        id,
        catalogItemId,
        friendlyName,
        quantity,
        currencyCode,
        billingCycle,
        termDuration,
        promotionId,
        day,
        attestationAccepted,
        renewsTo,
        provisioningContext,
        participants,
        addonItems,
        more);
  }

  /** What the line renews to when its term ends. */
  public NewCartLineItem renewingTo(@Nullable RenewsTo renewal) {
    return new NewCartLineItem(
        id,
        catalogItemId,
        friendlyName,
        quantity,
        currencyCode,
        billingCycle,
        termDuration,
        promotionId,
        customTermEndDate,
        attestationAccepted,
        renewal,
        provisioningContext,
        participants,
        addonItems,
        more);
  }

  /** Such as the subscription that this is an add-on to. */
  public NewCartLineItem withProvisioningContext(Map<String, String> context) {
    return new NewCartLineItem(
        id,
        catalogItemId,
        friendlyName,
        quantity,
        currencyCode,
        billingCycle,
        termDuration,
        promotionId,
        customTermEndDate,
        attestationAccepted,
        renewsTo,
        context,
        participants,
        addonItems,
        more);
  }

  /** The same with these lines on top of it. */
  public NewCartLineItem withAddons(List<NewCartLineItem> addons) {
    return new NewCartLineItem(
        id,
        catalogItemId,
        friendlyName,
        quantity,
        currencyCode,
        billingCycle,
        termDuration,
        promotionId,
        customTermEndDate,
        attestationAccepted,
        renewsTo,
        provisioningContext,
        participants,
        addons,
        more);
  }
}
