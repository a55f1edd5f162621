package io.github.partnerconsole.partnercenter.offer;

import io.github.partnerconsole.partnercenter.catalog.AttestationProperties;
import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A traditional offer, as it was sold before new commerce (offer-resources page, 2023-08).
 *
 * @param id a GUID, but for {@code MS-AZR-0145P}
 * @param rank its place among the others of its category
 * @param limit how many subscriptions a customer may have, as counted by {@code limitUnitOfMeasure}
 * @param prerequisiteOffers ids of the offers that it is an add-on to
 * @param reselleeQualifications what the customer must be
 * @param resellerQualifications what the partner must be
 * @param salesGroupId offers of different groups are ordered apart
 */
public record Offer(
    String id,
    @Nullable String name,
    @Nullable String description,
    @Nullable Integer minimumQuantity,
    @Nullable Integer maximumQuantity,
    @Nullable Integer rank,
    @Nullable String uri,
    @Nullable String locale,
    @Nullable String country,
    @Nullable OfferCategory category,
    @Nullable LimitUnit limitUnitOfMeasure,
    @Nullable Integer limit,
    List<String> prerequisiteOffers,
    @Nullable Boolean isAddOn,
    @Nullable Boolean hasAddOns,
    @Nullable Boolean isAvailableForPurchase,
    @Nullable OfferBilling billing,
    List<BillingCycle> supportedBillingCycles,
    @Nullable Boolean isAutoRenewable,
    List<String> upgradeTargetOffers,
    List<String> conversionTargetOffers,
    List<String> reselleeQualifications,
    List<String> resellerQualifications,
    @Nullable String salesGroupId,
    @Nullable Boolean isTrial,
    @Nullable OfferProduct product,
    @Nullable String unitType,
    @Nullable AttestationProperties attestationProperties,
    @More Map<String, Object> more) {
  public Offer {
    id = Members.required(id, "id");
    prerequisiteOffers = Members.list(prerequisiteOffers);
    supportedBillingCycles = Members.list(supportedBillingCycles);
    upgradeTargetOffers = Members.list(upgradeTargetOffers);
    conversionTargetOffers = Members.list(conversionTargetOffers);
    reselleeQualifications = Members.list(reselleeQualifications);
    resellerQualifications = Members.list(resellerQualifications);
    more = Members.more(more);
  }
}
