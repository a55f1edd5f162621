package io.github.partnerconsole.partnercenter.gdap;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;

/**
 * A role of Entra ID.
 *
 * @param roleDefinitionId the role template's id, the same in every tenant
 */
public record UnifiedRole(String roleDefinitionId, @More Map<String, Object> more) {
  public UnifiedRole {
    roleDefinitionId = Members.required(roleDefinitionId, "roleDefinitionId");
    more = Members.more(more);
  }
}
