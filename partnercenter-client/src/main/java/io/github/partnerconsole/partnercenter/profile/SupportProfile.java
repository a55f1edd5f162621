package io.github.partnerconsole.partnercenter.profile;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How customers reach the partner when they need help. */
public record SupportProfile(
    @Nullable String email,
    @Nullable String telephone,
    @Nullable String website,
    @Nullable String profileType,
    @More Map<String, Object> more) {
  public SupportProfile {
    more = Members.more(more);
  }

  /** The same profile with other ways to be reached. */
  public SupportProfile reachedBy(
      @Nullable String otherEmail, @Nullable String otherTelephone, @Nullable String otherWebsite) {
    return new SupportProfile(otherEmail, otherTelephone, otherWebsite, profileType, more);
  }
}
