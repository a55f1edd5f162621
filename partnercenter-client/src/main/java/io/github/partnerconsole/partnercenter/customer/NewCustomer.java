package io.github.partnerconsole.partnercenter.customer;

import io.github.partnerconsole.partnercenter.transport.Members;
import org.jspecify.annotations.Nullable;

/**
 * A customer to be created, with a new tenant.
 *
 * @param enableGDAPByDefault whether the partner gets a default delegated administration
 * @param associatedPartnerId the tenant id of the indirect reseller, not its MPN id
 */
public record NewCustomer(
    @Nullable Boolean enableGDAPByDefault,
    CompanyProfile companyProfile,
    BillingProfile billingProfile,
    @Nullable String associatedPartnerId) {
  public NewCustomer {
    companyProfile = Members.required(companyProfile, "companyProfile");
    billingProfile = Members.required(billingProfile, "billingProfile");
  }
}
