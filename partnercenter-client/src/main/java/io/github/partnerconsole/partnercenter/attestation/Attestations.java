package io.github.partnerconsole.partnercenter.attestation;

import io.github.partnerconsole.partnercenter.agreement.Agreement;
import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.Map;

/**
 * The newer way to a customer's agreement, <b>unverified</b>: an attestation is made, the customer
 * accepts on a page of Microsoft's, and the agreement is made from the attestation. As the
 * application alone.
 *
 * <p>The path and the first five members of the attestation stand in the
 * integrate-sandbox-confirm-customer-accept page (2025); what it answers, the address of the page
 * for the customer, and how the agreement names the attestation do not stand in what we have of it,
 * and are this project's guess, as its sandbox has them. Everything about this way is in this
 * package, and nothing else of the client uses it.
 */
public final class Attestations {
  private final Rest rest;

  public Attestations(Rest rest) {
    this.rest = rest.asApp();
  }

  /** Makes an attestation, which the customer then has to accept; unverified. */
  public Attestation create(NewAttestation attestation, Call call) {
    return rest.post(Target.of("attestations", "enhanced"), attestation, call, Attestation.class);
  }

  /** Makes the agreement of a customer who has accepted. */
  public Agreement createAgreement(String customerId, String attestationId, Call call) {
    return rest.post(
        Target.of("customers", customerId, "agreements"),
        Map.of("attestationId", attestationId),
        call,
        Agreement.class);
  }
}
