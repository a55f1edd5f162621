package io.github.partnerconsole.partnercenter.gdap;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The roles that a group of the partner's people has in a relationship (Graph v1.0
 * delegatedAdminAccessAssignment page, 2022-23).
 */
public record AccessAssignment(
    String id,
    @Nullable AccessAssignmentStatus status,
    @Nullable Instant createdDateTime,
    @Nullable Instant lastModifiedDateTime,
    @Nullable AccessContainer accessContainer,
    @Nullable AccessDetails accessDetails,
    @More Map<String, Object> more) {
  public AccessAssignment {
    id = Members.required(id, "id");
    more = Members.more(more);
  }

  /** What {@code If-Match} wants for a change, null where the answer had none. */
  public @Nullable String etag() {
    return more.get("@odata.etag") instanceof String etag ? etag : null;
  }
}
