package io.github.partnerconsole.core.agreement;

import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.Dispatch;

/** The Microsoft Customer Agreement at Partner Center (contract D, the direct confirmation). */
public interface AgreementGateway {

  /** The template in force. */
  AgreementTemplate template();

  /**
   * A fresh link to the text; where the language is not offered Microsoft gives another and says
   * so.
   */
  AgreementDocument document(AgreementTemplate template, String language, String country);

  /** Whether Microsoft already has an acceptance for the tenant. */
  boolean isAccepted(TenantId customer);

  /**
   * Confirms the acceptance; a repetition with the same values is refused with 600061, which means
   * that it is there.
   */
  void confirm(TenantId customer, Acceptance acceptance, Dispatch dispatch);
}
