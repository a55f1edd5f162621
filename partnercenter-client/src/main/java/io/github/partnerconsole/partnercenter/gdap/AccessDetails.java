package io.github.partnerconsole.partnercenter.gdap;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;

/** The roles that the partner asks for or has. */
public record AccessDetails(List<UnifiedRole> unifiedRoles, @More Map<String, Object> more) {
  public AccessDetails {
    unifiedRoles = Members.list(unifiedRoles);
    more = Members.more(more);
  }

  /** These roles, by their template ids. */
  public static AccessDetails ofRoles(List<String> roleDefinitionIds) {
    return new AccessDetails(
        roleDefinitionIds.stream().map(id -> new UnifiedRole(id, Map.of())).toList(), Map.of());
  }
}
