package io.github.partnerconsole.partnercenter.domain;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;

/** The domains of all tenants. */
public final class Domains {
  private final Rest rest;

  public Domains(Rest rest) {
    this.rest = rest;
  }

  /**
   * Whether somebody holds this domain already.
   *
   * @param domain in full, such as {@code contoso.onmicrosoft.com}
   */
  public boolean isTaken(String domain) {
    return rest.exists(Target.of("domains", domain));
  }

  /** Adds a domain to a customer; only for partners who are domain registrars. */
  public CustomerDomain addVerified(String customerId, VerifiedDomain domain, Call call) {
    return rest.post(
        Target.of("customers", customerId, "verifieddomain"), domain, call, CustomerDomain.class);
  }
}
