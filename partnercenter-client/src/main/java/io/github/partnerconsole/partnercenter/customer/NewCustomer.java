package io.github.partnerconsole.partnercenter.customer;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
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
    @Nullable String associatedPartnerId,
    @More Map<String, Object> more) {
  public NewCustomer {
    companyProfile = Members.required(companyProfile, "companyProfile");
    billingProfile = Members.required(billingProfile, "billingProfile");
    more = Members.more(more);
  }

  /** One with nothing beyond what is modelled here. */
  public NewCustomer(
      @Nullable Boolean enableGDAPByDefault,
      CompanyProfile companyProfile,
      BillingProfile billingProfile,
      @Nullable String associatedPartnerId) {
    this(enableGDAPByDefault, companyProfile, billingProfile, associatedPartnerId, Map.of());
  }
}
