package io.github.partnerconsole.partnercenter.gdap;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Work on a relationship that takes a while (Graph v1.0 delegatedAdminRelationshipOperation page,
 * 2024).
 *
 * @param operationType such as {@code delegatedAdminAccessAssignmentUpdate}
 * @param data the payload, as text
 */
public record RelationshipOperation(
    String id,
    @Nullable String operationType,
    @Nullable String data,
    @Nullable OperationStatus status,
    @Nullable Instant createdDateTime,
    @Nullable Instant lastModifiedDateTime,
    @More Map<String, Object> more) {
  public RelationshipOperation {
    id = Members.required(id, "id");
    more = Members.more(more);
  }
}
