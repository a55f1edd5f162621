package io.github.partnerconsole.partnercenter.consent;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor's application may do in a customer's tenant (control-panel-vendor-apis, 2023-08).
 *
 * @param applicationId the vendor's
 */
public record ApplicationConsent(
    @Nullable String applicationId,
    List<ApplicationGrant> applicationGrants,
    @More Map<String, Object> more) {
  public ApplicationConsent {
    applicationGrants = Members.list(applicationGrants);
    more = Members.more(more);
  }

  public ApplicationConsent(String applicationId, List<ApplicationGrant> grants) {
    this(applicationId, grants, Map.of());
  }
}
