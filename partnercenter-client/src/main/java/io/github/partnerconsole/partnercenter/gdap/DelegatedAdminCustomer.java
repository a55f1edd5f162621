package io.github.partnerconsole.partnercenter.gdap;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A customer in whose tenant the partner has an active relationship. */
public record DelegatedAdminCustomer(
    String id,
    @Nullable String tenantId,
    @Nullable String displayName,
    @More Map<String, Object> more) {
  public DelegatedAdminCustomer {
    id = Members.required(id, "id");
    more = Members.more(more);
  }
}
