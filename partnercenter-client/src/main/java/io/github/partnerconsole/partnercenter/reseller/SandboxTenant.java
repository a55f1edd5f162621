package io.github.partnerconsole.partnercenter.reseller;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tenant that a new reseller of the integration sandbox is to get.
 *
 * @param domainPrefix unique; the tenant's domain is this before {@code .onmicrosoft.com}
 * @param country ISO 3166 two letters
 * @param culture such as {@code en-US}
 */
public record SandboxTenant(
    @Nullable String domainPrefix,
    @Nullable String name,
    @Nullable String displayName,
    @Nullable String adminUserName,
    @Nullable String adminFirstName,
    @Nullable String adminLastName,
    @Nullable String adminAlternateEmail,
    @Nullable String country,
    @Nullable String culture,
    @More Map<String, Object> more) {
  public SandboxTenant {
    more = Members.more(more);
  }
}
