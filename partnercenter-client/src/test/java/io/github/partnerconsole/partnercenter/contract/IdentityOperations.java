package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.consent.ApplicationConsent;
import io.github.partnerconsole.partnercenter.security.ApplicationMfaAdoptionStatus;
import io.github.partnerconsole.partnercenter.security.NonMfaCompliantPartnerPrincipal;
import io.github.partnerconsole.partnercenter.security.PartnerRequest;
import java.util.List;

/** Calls about who calls: consents and multi-factor authentication. */
final class IdentityOperations {
  private IdentityOperations() {}

  static List<Operation> all() {
    return List.of(
        Operation.nothing(
            "POST",
            "/v1/customers/{customer}/applicationconsents",
            (client, given) ->
                client
                    .applicationConsents()
                    .create(
                        given.at("customer"), given.body(ApplicationConsent.class), given.call())),
        Operation.nothing(
            "DELETE",
            "/v1/customers/{customer}/applicationconsents/{application}",
            (client, given) ->
                client
                    .applicationConsents()
                    .delete(given.at("customer"), given.at("application"), given.call())),
        Operation.array(
            "GET",
            "/v1/applicationmfaadoptionstatus",
            ApplicationMfaAdoptionStatus.class,
            (client, _) -> client.security().applicationMfaAdoptionStatus()),
        Operation.collection(
            "GET",
            "/v1/partnerRequests",
            PartnerRequest.class,
            (client, _) -> client.security().partnerRequests().forEach(_ -> {})),
        Operation.collection(
            "GET",
            "/v1/nonMfaCompliantPartnerPrincipals",
            NonMfaCompliantPartnerPrincipal.class,
            (client, _) -> client.security().nonMfaCompliantPartnerPrincipals().forEach(_ -> {})));
  }
}
