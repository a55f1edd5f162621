package io.github.partnerconsole.partnercenter.gdap;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The group of the partner's people who get access. */
public record AccessContainer(
    @Nullable String accessContainerId,
    @Nullable AccessContainerType accessContainerType,
    @More Map<String, Object> more) {
  public AccessContainer {
    more = Members.more(more);
  }

  /** A security group of the partner's tenant. */
  public static AccessContainer securityGroup(String groupId) {
    return new AccessContainer(groupId, AccessContainerType.SECURITY_GROUP, Map.of());
  }
}
