package io.github.partnerconsole.core.relationship;

import io.github.partnerconsole.core.customer.TenantId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The partner who is signed in (contract B, {@code profiles/organization}).
 *
 * @param tenantDomain the tenant's first domain, such as {@code contoso.onmicrosoft.com}
 * @param mailDomain what stands behind the @ of its own e-mail address; may be empty
 * @param country ISO 3166-1 alpha-2
 */
public record Partner(
    TenantId tenantId, String name, String tenantDomain, String mailDomain, String country) {

  /** Its own domains, which e-mail addresses of customers must not use. */
  public List<String> domains() {
    return Stream.of(tenantDomain, mailDomain).filter(domain -> !domain.isBlank()).toList();
  }
}
