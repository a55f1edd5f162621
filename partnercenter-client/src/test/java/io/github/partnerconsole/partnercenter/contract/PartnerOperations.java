package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.compliance.AgreementStatus;
import io.github.partnerconsole.partnercenter.profile.MpnProfile;
import io.github.partnerconsole.partnercenter.profile.OrganizationProfile;
import io.github.partnerconsole.partnercenter.relationship.PartnerRelationship;
import java.util.List;

/** Calls about the partner itself and its resellers. */
final class PartnerOperations {
  private PartnerOperations() {}

  static List<Operation> all() {
    return List.of(
        Operation.of(
            "GET",
            "/v1/profiles/organization",
            OrganizationProfile.class,
            (client, _) -> client.profiles().organization()),
        Operation.of(
            "GET",
            "/v1/profiles/mpn",
            MpnProfile.class,
            (client, given) -> {
              String id = given.query("mpnId");
              Object _ = id == null ? client.profiles().mpn() : client.profiles().mpn(id);
            }),
        Operation.of(
            "GET",
            "/v1/compliance/csp/agreementstatus",
            AgreementStatus.class,
            (client, given) -> client.compliance().agreementStatus(given.query("mpnId"))),
        Operation.collection(
            "GET",
            "/v1/relationships",
            PartnerRelationship.class,
            (client, _) -> client.relationships().indirectResellers()));
  }
}
