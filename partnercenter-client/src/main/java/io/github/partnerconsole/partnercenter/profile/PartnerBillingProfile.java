package io.github.partnerconsole.partnercenter.profile;

import io.github.partnerconsole.partnercenter.address.Address;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where Microsoft sends its bills to the partner.
 *
 * @param billingCurrency ISO 4217
 */
public record PartnerBillingProfile(
    @Nullable String companyName,
    @Nullable Address address,
    @Nullable Contact primaryContact,
    @Nullable String purchaseOrderNumber,
    @Nullable String taxId,
    @Nullable String billingCurrency,
    @Nullable String profileType,
    @More Map<String, Object> more) {
  public PartnerBillingProfile {
    more = Members.more(more);
  }

  /** The same at another address. */
  public PartnerBillingProfile withAddress(Address other) {
    return new PartnerBillingProfile(
        companyName,
        other,
        primaryContact,
        purchaseOrderNumber,
        taxId,
        billingCurrency,
        profileType,
        more);
  }

  /** The same with another person to turn to. */
  public PartnerBillingProfile withPrimaryContact(Contact other) {
    return new PartnerBillingProfile(
        companyName,
        address,
        other,
        purchaseOrderNumber,
        taxId,
        billingCurrency,
        profileType,
        more);
  }

  /** The same with another number on the invoices; null for none. */
  public PartnerBillingProfile withPurchaseOrderNumber(@Nullable String other) {
    return new PartnerBillingProfile(
        companyName, address, primaryContact, other, taxId, billingCurrency, profileType, more);
  }
}
