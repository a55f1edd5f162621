package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.agreement.Agreement;
import io.github.partnerconsole.partnercenter.agreement.AgreementConfirmation;
import io.github.partnerconsole.partnercenter.agreement.AgreementDocument;
import io.github.partnerconsole.partnercenter.agreement.AgreementMetadata;
import io.github.partnerconsole.partnercenter.agreement.AgreementType;
import io.github.partnerconsole.partnercenter.agreement.Contact;
import io.github.partnerconsole.partnercenter.agreement.DirectSignedStatus;
import io.github.partnerconsole.partnercenter.attestation.Attestation;
import io.github.partnerconsole.partnercenter.attestation.NewAttestation;
import io.github.partnerconsole.partnercenter.qualification.CustomerQualification;
import io.github.partnerconsole.partnercenter.qualification.EducationSegment;
import io.github.partnerconsole.partnercenter.qualification.Qualification;
import io.github.partnerconsole.partnercenter.qualification.QualificationRequest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Calls about what customers accept, and what they are. */
final class AgreementOperations {
  private static final String CUSTOMER = "/v1/customers/{customer}";

  private AgreementOperations() {}

  static List<Operation> all() {
    return Stream.of(agreements(), qualifications()).flatMap(List::stream).toList();
  }

  private static List<Operation> agreements() {
    return List.of(
        Operation.collection(
            "GET", "/v1/agreements", AgreementMetadata.class, AgreementOperations::metadata),
        Operation.of(
            "GET",
            "/v1/agreementtemplates/{template}/document",
            AgreementDocument.class,
            AgreementOperations::document),
        Operation.collection(
            "GET", CUSTOMER + "/agreements", Agreement.class, AgreementOperations::confirmed),
        Operation.of(
            "POST", CUSTOMER + "/agreements", Agreement.class, AgreementOperations::confirm),
        Operation.of(
            "GET",
            CUSTOMER + "/directSignedMicrosoftCustomerAgreementStatus",
            DirectSignedStatus.class,
            (client, given) -> client.agreements().directSignedStatus(given.at("customer"))),
        Operation.of(
            "POST",
            "/v1/attestations/enhanced",
            Attestation.class,
            (client, given) ->
                client
                    .unverifiedAttestations()
                    .create(given.body(NewAttestation.class), given.call())));
  }

  private static void metadata(PartnerCenter client, Arguments given) {
    String type = given.query("agreementType");
    Object _ =
        type == null
            ? client.agreements().metadata()
            : client.agreements().metadata(new AgreementType(type));
  }

  private static void document(PartnerCenter client, Arguments given) {
    String language = given.query("language");
    Object _ =
        language == null
            ? client.agreements().document(given.at("template"))
            : client.agreements().document(given.at("template"), language, given.query("country"));
  }

  private static void confirmed(PartnerCenter client, Arguments given) {
    String type = given.query("agreementType");
    Object _ =
        type == null
            ? client.agreements().ofCustomer(given.at("customer"))
            : client.agreements().ofCustomer(given.at("customer"), new AgreementType(type));
  }

  private static void confirm(PartnerCenter client, Arguments given) {
    AgreementConfirmation confirmation =
        given.sample().requestBody().isPresent()
            ? given.body(AgreementConfirmation.class)
            : new AgreementConfirmation(
                new Contact("Ada", "Vries", "ada@hollandia.example", null),
                "117a77b0-9360-443b-8795-c6dedc750cf9",
                Instant.EPOCH,
                AgreementType.MICROSOFT_CUSTOMER_AGREEMENT);
    client.agreements().confirm(given.at("customer"), confirmation, given.call());
  }

  private static List<Operation> qualifications() {
    return List.of(
        Operation.array(
            "GET",
            CUSTOMER + "/qualifications",
            Qualification.class,
            (client, given) -> client.qualifications().ofCustomer(given.at("customer"))),
        Operation.of(
            "POST",
            CUSTOMER + "/qualifications",
            Qualification.class,
            (client, given) ->
                client
                    .qualifications()
                    .request(given.at("customer"), qualification(given), given.call())),
        Operation.of(
            "GET",
            CUSTOMER + "/qualification",
            CustomerQualification.class,
            (client, given) ->
                client.qualifications().synchronous().ofCustomer(given.at("customer"))),
        Operation.of(
            "PUT",
            CUSTOMER + "/qualification",
            CustomerQualification.class,
            AgreementOperations::setQualification));
  }

  private static QualificationRequest qualification(Arguments given) {
    return given.sample().requestBody().isPresent()
        ? given.body(QualificationRequest.class)
        : QualificationRequest.education(EducationSegment.K12, null);
  }

  /** The sample prints the body in words only; with a code it can be but this one. */
  private static void setQualification(PartnerCenter client, Arguments given) {
    String code = given.query("code");
    CustomerQualification qualification =
        code == null
            ? CustomerQualification.EDUCATION
            : CustomerQualification.GOVERNMENT_COMMUNITY_CLOUD;
    client
        .qualifications()
        .synchronous()
        .update(given.at("customer"), qualification, code, given.call());
  }
}
