package io.github.partnerconsole.partnercenter.security;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /**
   * Whether the token that calls are made with came of multi-factor authentication, as the service
   * sees it; asked with the partner's own profile (partner-security-requirements-mandating-mfa
   * page, 2023-10, and the clients that send the header).
   *
   * @return empty where the service did not say, as for the application alone
   */
  public Optional<Boolean> isMfaCompliant() {
    return rest.answerHeader(
            Target.of("profiles", "mpn"), Map.of("ValidateMfa", "true"), "isMfaCompliant")
        .map(said -> said.strip().equalsIgnoreCase("true"));
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
