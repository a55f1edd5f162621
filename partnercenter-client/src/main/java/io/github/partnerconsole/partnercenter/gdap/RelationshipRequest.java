package io.github.partnerconsole.partnercenter.gdap;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something asked of a relationship, such as its end. */
public record RelationshipRequest(
    String id,
    @Nullable RequestAction action,
    @Nullable RequestStatus status,
    @Nullable Instant createdDateTime,
    @Nullable Instant lastModifiedDateTime,
    @More Map<String, Object> more) {
  public RelationshipRequest {
    id = Members.required(id, "id");
    more = Members.more(more);
  }
}
