package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.compliance.AgreementStatus;
import io.github.partnerconsole.partnercenter.profile.LegalBusinessProfile;
import io.github.partnerconsole.partnercenter.profile.MpnProfile;
import io.github.partnerconsole.partnercenter.profile.OrganizationProfile;
import io.github.partnerconsole.partnercenter.profile.PartnerBillingProfile;
import io.github.partnerconsole.partnercenter.profile.SupportProfile;
import io.github.partnerconsole.partnercenter.profile.VettingVersion;
import io.github.partnerconsole.partnercenter.qualification.ValidationCode;
import io.github.partnerconsole.partnercenter.relationship.PartnerRelationship;
import io.github.partnerconsole.partnercenter.reseller.NewSandboxReseller;
import io.github.partnerconsole.partnercenter.reseller.ResellerValidations;
import io.github.partnerconsole.partnercenter.reseller.SandboxReseller;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls about the partner itself and its resellers. */
final class PartnerOperations {
  private PartnerOperations() {}

  static List<Operation> all() {
    return Stream.of(profiles(), resellers()).flatMap(List::stream).toList();
  }

  private static List<Operation> profiles() {
    return List.of(
        Operation.of(
            "GET",
            "/v1/profiles/organization",
            OrganizationProfile.class,
            (client, _) -> client.profiles().organization()),
        Operation.of(
            "PUT",
            "/v1/profiles/organization",
            OrganizationProfile.class,
            (client, given) ->
                client.profiles().update(given.body(OrganizationProfile.class), given.call())),
        Operation.of(
            "GET",
            "/v1/profiles/legalbusiness",
            LegalBusinessProfile.class,
            PartnerOperations::legalBusiness),
        Operation.of(
            "PUT",
            "/v1/profiles/legalbusiness",
            LegalBusinessProfile.class,
            (client, given) ->
                client.profiles().update(given.body(LegalBusinessProfile.class), given.call())),
        Operation.of(
            "GET",
            "/v1/profiles/billing",
            PartnerBillingProfile.class,
            (client, _) -> client.profiles().billing()),
        Operation.of(
            "PUT",
            "/v1/profiles/billing",
            PartnerBillingProfile.class,
            (client, given) ->
                client.profiles().update(given.body(PartnerBillingProfile.class), given.call())),
        Operation.of(
            "GET",
            "/v1/profiles/support",
            SupportProfile.class,
            (client, _) -> client.profiles().support()),
        Operation.of(
            "PUT",
            "/v1/profiles/supportprofile",
            SupportProfile.class,
            (client, given) ->
                client.profiles().update(given.body(SupportProfile.class), given.call())),
        Operation.of(
            "GET",
            "/v1/profiles/mpn",
            MpnProfile.class,
            (client, given) -> {
              String id = given.query("mpnId");
              Object _ = id == null ? client.profiles().mpn() : client.profiles().mpn(id);
            }));
  }

  private static void legalBusiness(PartnerCenter client, Arguments given) {
    String version = given.query("vettingVersion");
    Object _ =
        version == null
            ? client.profiles().legalBusiness()
            : client
                .profiles()
                .legalBusiness(
                    version.equals("Current")
                        ? VettingVersion.CURRENT
                        : VettingVersion.LAST_FINALIZED);
  }

  private static List<Operation> resellers() {
    return List.of(
        Operation.of(
            "GET",
            "/v1/compliance/csp/agreementstatus",
            AgreementStatus.class,
            (client, given) -> {
              String id = given.query("mpnId");
              Object _ =
                  id == null
                      ? client.compliance().agreementStatusOfTenant(given.query("tenantId"))
                      : client.compliance().agreementStatus(id);
            }),
        Operation.collection(
            "GET",
            "/v1/relationships",
            PartnerRelationship.class,
            (client, given) -> relationships(client, given)),
        Operation.of(
            "POST",
            "/v1/partners/validateresellers",
            ResellerValidations.class,
            (client, given) -> client.resellers().validate(partnerIds(given))),
        Operation.of(
            "POST",
            "/v1/sandboxIndirectReseller",
            SandboxReseller.class,
            (client, given) ->
                client
                    .resellers()
                    .createInSandbox(given.body(NewSandboxReseller.class), given.call())),
        Operation.nothing(
            "DELETE",
            "/v1/sandboxIndirectReseller/{reseller}",
            (client, given) ->
                client.resellers().deleteFromSandbox(given.at("reseller"), given.call())),
        Operation.array(
            "GET",
            "/v1/customers/all/validations",
            ValidationCode.class,
            (client, _) -> client.qualifications().validationCodes()));
  }

  private static List<PartnerRelationship> relationships(PartnerCenter client, Arguments given) {
    String filter = given.query("filter");
    if (filter != null) {
      JsonNode asked = JsonMapper.shared().readTree(filter);
      String name = asked.optional("Value").orElse(asked.path("value")).asString();
      return client.relationships().indirectResellersNamed(name);
    }
    return "IsIndirectResellerOf".equals(given.query("relationship_type"))
        ? client.relationships().indirectProviders()
        : client.relationships().indirectResellers();
  }

  private static List<String> partnerIds(Arguments given) {
    return Documented.request(given.sample())
        .at("partnerIds")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }
}
