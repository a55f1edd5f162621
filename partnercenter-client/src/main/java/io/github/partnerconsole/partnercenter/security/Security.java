package io.github.partnerconsole.partnercenter.security;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who uses multi-factor authentication in the partner's tenant (security operations of the REST
 * reference, 2025).
 */
public final class Security {
  private final Rest rest;

  public Security(Rest rest) {
    this.rest = rest;
  }

  /** For each day and application. */
  public List<ApplicationMfaAdoptionStatus> applicationMfaAdoptionStatus() {
    return rest.array(
        Target.of("applicationmfaadoptionstatus"), ApplicationMfaAdoptionStatus.class);
  }

  /** The latest calls of the last seven days by people, at most 10,000. */
  public Stream<PartnerRequest> partnerRequests() {
    return rest.all(Target.of("partnerRequests"), PartnerRequest.class);
  }

  /** Who came without it, at most 10,000. */
  public Stream<NonMfaCompliantPartnerPrincipal> nonMfaCompliantPartnerPrincipals() {
    return rest.all(
        Target.of("nonMfaCompliantPartnerPrincipals"), NonMfaCompliantPartnerPrincipal.class);
  }
}
