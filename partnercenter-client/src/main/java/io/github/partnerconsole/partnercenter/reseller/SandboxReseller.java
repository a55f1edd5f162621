package io.github.partnerconsole.partnercenter.reseller;

import io.github.partnerconsole.partnercenter.relationship.PartnerRelationship;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An indirect reseller made in the integration sandbox.
 *
 * @param accountId its tenant id, by which it is deleted
 */
public record SandboxReseller(
    String accountId,
    @Nullable String mpnId,
    @Nullable SandboxCredentials tenant,
    @Nullable AgreementSignature agreementSignature,
    @Nullable PartnerRelationship partnerRelationship,
    @More Map<String, Object> more) {
  public SandboxReseller {
    accountId = Members.required(accountId, "accountId");
    more = Members.more(more);
  }
}
