package io.github.partnerconsole.partnercenter.profile;

import io.github.partnerconsole.partnercenter.address.Address;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The partner's own organization. */
public record OrganizationProfile(
    @Nullable String id,
    @Nullable String companyName,
    @Nullable Address defaultAddress,
    @Nullable String tenantId,
    @Nullable String domain,
    @Nullable String email,
    @Nullable String language,
    @Nullable String culture,
    @More Map<String, Object> more) {
  public OrganizationProfile {
    more = Members.more(more);
  }
}
