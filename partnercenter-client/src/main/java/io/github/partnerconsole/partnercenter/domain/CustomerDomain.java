package io.github.partnerconsole.partnercenter.domain;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A domain of a customer's tenant (add-a-verified-domain page, 2023-07).
 *
 * @param authenticationType Managed or Federated
 * @param status Unverified, Verified or PendingDeletion
 * @param verificationMethod None, DnsRecord or Email
 */
public record CustomerDomain(
    @Nullable String authenticationType,
    @Nullable String capability,
    @Nullable Boolean isDefault,
    @Nullable Boolean isInitial,
    @Nullable String name,
    @Nullable String rootDomain,
    @Nullable String status,
    @Nullable String verificationMethod,
    @More Map<String, Object> more) {
  public CustomerDomain {
    more = Members.more(more);
  }
}
