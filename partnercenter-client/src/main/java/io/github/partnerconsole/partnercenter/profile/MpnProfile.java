package io.github.partnerconsole.partnercenter.profile;

import io.github.partnerconsole.partnercenter.transport.Members;
import org.jspecify.annotations.Nullable;

/** A partner in the Microsoft Partner Network, now called PartnerID. */
public record MpnProfile(@Nullable String partnerName, String mpnId) {
  public MpnProfile {
    mpnId = Members.required(mpnId, "mpnId");
  }
}
