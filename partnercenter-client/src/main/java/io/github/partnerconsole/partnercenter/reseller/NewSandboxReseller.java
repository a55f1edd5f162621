package io.github.partnerconsole.partnercenter.reseller;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An indirect reseller to be made in the integration sandbox (create-indirect-reseller-in-sandbox
 * page, 2022-06).
 *
 * @param mpnId a sandbox PartnerID of the region; the page's table calls it partnerId, its sample
 *     mpnId
 */
public record NewSandboxReseller(
    @Nullable String mpnId,
    @Nullable SandboxTenant tenant,
    @Nullable SandboxLegalBusiness legalBusinessProfile,
    @Nullable String organizationProfileLanguage,
    @More Map<String, Object> more) {
  public NewSandboxReseller {
    more = Members.more(more);
  }
}
