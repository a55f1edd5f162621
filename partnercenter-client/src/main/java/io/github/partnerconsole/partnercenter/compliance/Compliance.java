package io.github.partnerconsole.partnercenter.compliance;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;

/** Whether partners keep to the programme's conditions. */
public final class Compliance {
  private final Rest rest;

  public Compliance(Rest rest) {
    this.rest = rest;
  }

  /**
   * Whether this reseller has signed the Microsoft Partner Agreement. An unsigned one is not
   * answered with false but refused with 400: 2203 unsigned, 2200 invalid MPN id, 2201 another
   * region, 2204 not an indirect reseller (verify-indirect-reseller-mpa-status page, 2023-10).
   */
  public AgreementStatus agreementStatus(String mpnId) {
    return rest.get(
        Target.of("compliance", "csp", "agreementstatus").with("mpnId", mpnId),
        AgreementStatus.class);
  }

  /**
   * The same of the reseller with this tenant: 2205 no such account, 2206 unsigned, 2204 not an
   * indirect reseller.
   */
  public AgreementStatus agreementStatusOfTenant(String tenantId) {
    return rest.get(
        Target.of("compliance", "csp", "agreementstatus").with("tenantId", tenantId),
        AgreementStatus.class);
  }
}
