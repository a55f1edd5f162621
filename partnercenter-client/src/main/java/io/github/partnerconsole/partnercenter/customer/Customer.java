package io.github.partnerconsole.partnercenter.customer;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the partner.
 *
 * @param id the customer's tenant id
 * @param billingProfile null in lists
 * @param userCredentials only in the answer to the creation
 * @param associatedPartnerId the tenant id of the indirect reseller, null where the customer is the
 *     provider's own
 */
public record Customer(
    String id,
    @Nullable String commerceId,
    @Nullable CompanyProfile companyProfile,
    @Nullable BillingProfile billingProfile,
    @Nullable RelationshipToPartner relationshipToPartner,
    @Nullable Boolean allowDelegatedAccess,
    @Nullable UserCredentials userCredentials,
    List<String> customDomains,
    @Nullable String associatedPartnerId,
    @More Map<String, Object> more) {
  public Customer {
    id = Members.required(id, "id");
    customDomains = Members.list(customDomains);
    more = Members.more(more);
  }
}
