package io.github.partnerconsole.partnercenter.profile;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A partner in the Microsoft Partner Network, now called PartnerID. */
public record MpnProfile(
    @Nullable String partnerName, String mpnId, @More Map<String, Object> more) {
  public MpnProfile {
    mpnId = Members.required(mpnId, "mpnId");
    more = Members.more(more);
  }
}
