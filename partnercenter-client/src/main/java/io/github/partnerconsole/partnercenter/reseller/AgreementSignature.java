package io.github.partnerconsole.partnercenter.reseller;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** That a new reseller of the integration sandbox has signed its agreement. */
public record AgreementSignature(
    @Nullable String id,
    @Nullable String accountId,
    @Nullable String agreementId,
    @Nullable String agreementType,
    @Nullable Instant dateSigned,
    @Nullable String signedByFirstName,
    @Nullable String signedByUserPrincipalName,
    @Nullable String signedByUserObjectId,
    @Nullable String signedByUserTenantId,
    @More Map<String, Object> more) {
  public AgreementSignature {
    more = Members.more(more);
  }
}
