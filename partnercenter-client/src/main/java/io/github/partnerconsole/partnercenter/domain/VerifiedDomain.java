package io.github.partnerconsole.partnercenter.domain;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A domain that a registrar has verified and adds to a customer.
 *
 * @param domainFederationSettings only for a federated domain
 */
public record VerifiedDomain(
    @Nullable String verifiedDomainName,
    @Nullable CustomerDomain domain,
    @Nullable DomainFederation domainFederationSettings,
    @More Map<String, Object> more) {
  public VerifiedDomain {
    more = Members.more(more);
  }
}
