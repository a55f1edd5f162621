package io.github.partnerconsole.partnercenter.user;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account in a customer's tenant (user-resources page, 2022-06).
 *
 * @param usageLocation ISO 3166 two letters: where the person uses its licences
 * @param lastDirectorySyncTime null where the directory is not synchronized with another
 * @param userDomainType none, managed or federated
 * @param softDeletionTime when it was deleted, null where it was not
 */
public record CustomerUser(
    String id,
    @Nullable String userPrincipalName,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String displayName,
    @Nullable String usageLocation,
    @Nullable String immutableId,
    @Nullable String phoneNumber,
    @Nullable Instant lastDirectorySyncTime,
    @Nullable String userDomainType,
    @Nullable UserState state,
    @Nullable Instant softDeletionTime,
    @More Map<String, Object> more) {
  public CustomerUser {
    id = Members.required(id, "id");
    more = Members.more(more);
  }

  /** Without what the record does not model, which may hold a password. */
  @Override
  public String toString() {
    return "CustomerUser[id=" + id + ", userPrincipalName=" + userPrincipalName + "]";
  }
}
