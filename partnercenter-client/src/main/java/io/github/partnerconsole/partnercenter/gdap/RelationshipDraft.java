package io.github.partnerconsole.partnercenter.gdap;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to be created, or its changes while nobody has locked it; a member that is null
 * stays as it is.
 *
 * @param displayName unique among the partner's relationships, 50 characters at most
 * @param duration ISO 8601, P1D to P2Y
 * @param customer null to offer it to whoever opens the link
 * @param autoExtendDuration P0D, PT0S or P180D
 */
public record RelationshipDraft(
    @Nullable String displayName,
    @Nullable String duration,
    @Nullable CustomerParticipant customer,
    @Nullable AccessDetails accessDetails,
    @Nullable String autoExtendDuration,
    @More Map<String, Object> more) {
  public RelationshipDraft {
    more = Members.more(more);
  }

  /** One with nothing beyond what is modelled here. */
  public RelationshipDraft(
      @Nullable String displayName,
      @Nullable String duration,
      @Nullable CustomerParticipant customer,
      @Nullable AccessDetails accessDetails,
      @Nullable String autoExtendDuration) {
    this(displayName, duration, customer, accessDetails, autoExtendDuration, Map.of());
  }
}
