package io.github.partnerconsole.partnercenter.profile;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;

/** The partner's profiles. */
public final class Profiles {
  private static final String PROFILES = "profiles";

  private final Rest rest;

  public Profiles(Rest rest) {
    this.rest = rest;
  }

  /** The partner's organization (get-an-organization-profile page, 2023-10). */
  public OrganizationProfile organization() {
    return rest.get(Target.of(PROFILES, "organization"), OrganizationProfile.class);
  }

  /** The caller's own. */
  public MpnProfile mpn() {
    return rest.get(Target.of(PROFILES, "mpn"), MpnProfile.class);
  }

  /** Another partner's; an unknown id is refused with 404 and code 3000. */
  public MpnProfile mpn(String mpnId) {
    return rest.get(Target.of(PROFILES, "mpn").with("mpnId", mpnId), MpnProfile.class);
  }

  /** Replaces the profile, as it was read and then changed. */
  public OrganizationProfile update(OrganizationProfile profile, Call call) {
    return rest.put(Target.of(PROFILES, "organization"), profile, call, OrganizationProfile.class);
  }

  /** The partner as a legal entity, as it stands in its vetting. */
  public LegalBusinessProfile legalBusiness() {
    return rest.get(Target.of(PROFILES, "legalbusiness"), LegalBusinessProfile.class);
  }

  /** The partner as a legal entity, as it stands now or as it was last vetted. */
  public LegalBusinessProfile legalBusiness(VettingVersion version) {
    return rest.get(
        Target.of(PROFILES, "legalbusiness").with("vettingVersion", version.wireName()),
        LegalBusinessProfile.class);
  }

  /**
   * Replaces the profile, as it was read and then changed; how far the vetting is, Microsoft says.
   */
  public LegalBusinessProfile update(LegalBusinessProfile profile, Call call) {
    return rest.put(
        Target.of(PROFILES, "legalbusiness"), profile, call, LegalBusinessProfile.class);
  }

  /** Who is billed at the partner (get-partner-billing-profile page, 2023-10). */
  public PartnerBillingProfile billing() {
    return rest.get(Target.of(PROFILES, "billing"), PartnerBillingProfile.class);
  }

  /** Replaces the profile, as it was read and then changed. */
  public PartnerBillingProfile update(PartnerBillingProfile profile, Call call) {
    return rest.put(Target.of(PROFILES, "billing"), profile, call, PartnerBillingProfile.class);
  }

  /** Where customers find the partner's support (get-support-profile page, 2023-10). */
  public SupportProfile support() {
    return rest.get(Target.of(PROFILES, "support"), SupportProfile.class);
  }

  /** Replaces the profile, as it was read and then changed. */
  public SupportProfile update(SupportProfile profile, Call call) {
    // Read at /support, written elsewhere (update-support-profile page, 2022-06).
    return rest.put(Target.of(PROFILES, "supportprofile"), profile, call, SupportProfile.class);
  }
}
