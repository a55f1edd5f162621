package io.github.partnerconsole.partnercenter.consent;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an application may do with one resource.
 *
 * @param enterpriseApplicationId the application id of the resource, such as Microsoft Graph's
 * @param scope permissions, comma-separated
 */
public record ApplicationGrant(
    @Nullable String enterpriseApplicationId,
    @Nullable String scope,
    @More Map<String, Object> more) {
  public ApplicationGrant {
    more = Members.more(more);
  }

  /** These permissions on a resource. */
  public ApplicationGrant(String enterpriseApplicationId, List<String> permissions) {
    this(enterpriseApplicationId, String.join(",", permissions), Map.of());
  }
}
