package io.github.partnerconsole.app.gateway;

import static java.util.Objects.requireNonNullElse;

import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.relationship.Partner;
import io.github.partnerconsole.core.relationship.PartnerGateway;
import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.profile.OrganizationProfile;

/** The signed-in partner's profile through the Partner Center client. */
public final class PartnerCenterProfile implements PartnerGateway {

  private final PartnerCenter partnerCenter;

  public PartnerCenterProfile(PartnerCenter partnerCenter) {
    this.partnerCenter = partnerCenter;
  }

  @Override
  public Partner signedIn() {
    OrganizationProfile profile = Failures.reading(() -> partnerCenter.profiles().organization());
    var address = profile.defaultAddress();
    return new Partner(
        new TenantId(requireNonNullElse(profile.tenantId(), "")),
        requireNonNullElse(profile.companyName(), ""),
        requireNonNullElse(profile.domain(), ""),
        mailDomain(requireNonNullElse(profile.email(), "")),
        address == null ? "" : requireNonNullElse(address.country(), ""));
  }

  private static String mailDomain(String email) {
    return email.substring(email.lastIndexOf('@') + 1).strip();
  }
}
