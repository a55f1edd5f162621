package io.github.partnerconsole.partnercenter.customer;

import io.github.partnerconsole.partnercenter.address.Address;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The company behind a tenant. */
public record CompanyProfile(
    @Nullable String tenantId,
    @Nullable String domain,
    @Nullable String companyName,
    @Nullable String organizationRegistrationNumber,
    @Nullable Address address,
    @Nullable String email,
    @More Map<String, Object> more) {
  public CompanyProfile {
    more = Members.more(more);
  }

  /**
   * What a new customer's company needs: its domain in full and, where the country wants it, its
   * registration number.
   */
  public static CompanyProfile ofNew(
      String domain, @Nullable String organizationRegistrationNumber) {
    return new CompanyProfile(
        null, domain, null, organizationRegistrationNumber, null, null, Map.of());
  }
}
