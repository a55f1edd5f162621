package io.github.partnerconsole.partnercenter.gdap;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a partner may do in a customer's tenant, and for how long (Graph v1.0
 * delegatedAdminRelationship page, 2024).
 *
 * @param displayName unique among the partner's relationships, 50 characters at most
 * @param duration ISO 8601, P1D to P2Y
 * @param autoExtendDuration P0D, PT0S or P180D
 * @param activatedDateTime null until it is active
 * @param endDateTime when it ends, unless it extends itself
 */
public record DelegatedAdminRelationship(
    String id,
    @Nullable String displayName,
    @Nullable String duration,
    @Nullable CustomerParticipant customer,
    @Nullable AccessDetails accessDetails,
    @Nullable RelationshipStatus status,
    @Nullable String autoExtendDuration,
    @Nullable Instant createdDateTime,
    @Nullable Instant lastModifiedDateTime,
    @Nullable Instant activatedDateTime,
    @Nullable Instant endDateTime,
    @More Map<String, Object> more) {
  public DelegatedAdminRelationship {
    id = Members.required(id, "id");
    more = Members.more(more);
  }

  /** What {@code If-Match} wants for a change, null where the answer had none. */
  public @Nullable String etag() {
    return more.get("@odata.etag") instanceof String etag ? etag : null;
  }
}
