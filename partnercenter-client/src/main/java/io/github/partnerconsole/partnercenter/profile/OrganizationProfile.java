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

  /** The same at another address. */
  public OrganizationProfile withDefaultAddress(Address other) {
    return new OrganizationProfile(
        id, companyName, other, tenantId, domain, email, language, culture, more);
  }

  /** The same with another address for mail. */
  public OrganizationProfile withEmail(String other) {
    return new OrganizationProfile(
        id, companyName, defaultAddress, tenantId, domain, other, language, culture, more);
  }

  /**
   * The same profile in another language.
   *
   * @param otherLanguage such as {@code en}
   * @param otherCulture such as {@code en-US}
   */
  public OrganizationProfile withLanguage(String otherLanguage, String otherCulture) {
    return new OrganizationProfile(
        id,
        companyName,
        defaultAddress,
        tenantId,
        domain,
        email,
        otherLanguage,
        otherCulture,
        more);
  }
}
