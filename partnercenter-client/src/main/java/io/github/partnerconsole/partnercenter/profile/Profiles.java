package io.github.partnerconsole.partnercenter.profile;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;

/** The partner's profiles. */
public final class Profiles {
  private final Rest rest;

  public Profiles(Rest rest) {
    this.rest = rest;
  }

  public OrganizationProfile organization() {
    return rest.get(Target.of("profiles", "organization"), OrganizationProfile.class);
  }

  /** The caller's own. */
  public MpnProfile mpn() {
    return rest.get(Target.of("profiles", "mpn"), MpnProfile.class);
  }

  /** Another partner's; an unknown id is refused with 404 and code 3000. */
  public MpnProfile mpn(String mpnId) {
    return rest.get(Target.of("profiles", "mpn").with("mpnId", mpnId), MpnProfile.class);
  }
}
