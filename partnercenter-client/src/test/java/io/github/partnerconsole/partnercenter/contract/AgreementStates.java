package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.given.GivenQualifications;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** States in which the calls about agreements and qualifications get their documented answers. */
final class AgreementStates {
  private static final String CUSTOMER = "/v1/customers/{customer}";
  private static final String CONFIRMATION =
      """
      {"primaryContact": {"firstName": "Tania", "lastName": "Carr", "email": "someone@example.com"},
       "templateId": "117a77b0-9360-443b-8795-c6dedc750cf9",
       "dateAgreed": "2018-06-14T00:00:00.000Z", "type": "MicrosoftCustomerAgreement"}
      """;

  private AgreementStates() {}

  static void prepare(Situation situation) {
    switch (situation.call()) {
      case "GET /v1/agreementtemplates/{template}/document" ->
          template(situation, situation.documented("template"), "MicrosoftCustomerAgreement");
      case "POST " + CUSTOMER + "/agreements" -> {
        Documented request = Documented.request(situation.sample());
        template(situation, request.text("templateId"), request.text("type"));
        confirmedBefore(situation);
      }
      case "GET " + CUSTOMER + "/qualifications" -> qualifications(situation);
      case "POST " + CUSTOMER + "/qualifications" -> {
        code(situation, "validationCode");
        otherRequest(situation);
        administered(situation);
      }
      case "GET " + CUSTOMER + "/qualification" -> synchronous(situation);
      case "PUT " + CUSTOMER + "/qualification" -> setSynchronously(situation);
      default -> {
        // Nothing to prepare.
      }
    }
  }

  /** Pages since 2024 print an invented id for that of the text in force, others a placeholder. */
  private static void template(Situation situation, String printed, String type) {
    if (!printed.isEmpty()) {
      String current = situation.before("GET", "/v1/agreements?agreementType=" + type, "");
      situation.replace(
          printed, JsonMapper.shared().readTree(current).at("/items/0/templateId").asString());
    }
  }

  /** The page prints the requests of three qualifications, and the answer to one of them. */
  private static void otherRequest(Situation situation) {
    String asked = Documented.request(situation.sample()).text("qualification");
    String answered = Documented.answer(situation.sample()).text("qualification");
    String segment = "\"" + answered + "\",\"educationSegment\":\"K12\"";
    String other = answered.equals("Education") ? segment : "\"" + answered + "\"";
    if (!answered.isEmpty() && !asked.equals(answered)) {
      situation.replace("\"" + asked + "\"", other);
      situation.unprintedBody("{\"qualification\":" + other + "}");
    }
  }

  /** The page prints its error alone: the same confirmation came before. */
  private static void confirmedBefore(Situation situation) {
    if (situation.sample().errorCode().filter("600061"::equals).isEmpty()) {
      return;
    }
    situation.unprintedBody(CONFIRMATION);
    try {
      situation.before();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void qualifications(Situation situation) {
    GivenQualifications given = situation.sandbox().given().qualifications();
    String customer = situation.id("customer");
    for (JsonNode each : answers(situation)) {
      String qualification = each.path("qualification").asString();
      switch (each.path("vettingStatus").asString("")) {
        case "Approved" -> given.approved(customer, qualification);
        case "InReview" -> given.inReview(customer, qualification);
        case "Denied" -> given.denied(customer, qualification);
        default -> given.simply(customer, qualification);
      }
    }
  }

  private static List<JsonNode> answers(Situation situation) {
    return situation
        .sample()
        .responseBody()
        .map(JsonNode::valueStream)
        .orElse(Stream.empty())
        .toList();
  }

  /** A government takes a role in the customer's tenant: Directory Readers. */
  private static void administered(Situation situation) {
    situation
        .sandbox()
        .given()
        .delegatedAdministration()
        .active(
            "relationship-" + situation.id("customer"),
            situation.id("customer"),
            List.of("88d8e3e3-8f55-4a1e-953a-9b9898b8876b"));
  }

  private static void code(Situation situation, String member) {
    String code = Documented.request(situation.sample()).text(member);
    if (!code.isEmpty()) {
      situation.sandbox().given().partner().validationCode(code, 3);
    }
  }

  private static void synchronous(Situation situation) {
    situation.sandbox().switches().turnOn(Switch.SYNCHRONOUS_QUALIFICATION);
    Optional<String> current =
        situation.sample().responseBody().filter(JsonNode::isString).map(JsonNode::asString);
    current.ifPresent(name ->
        situation.sandbox().given().qualifications().approved(situation.id("customer"), name));
  }

  /** The page prints its body in words: the number of the qualification. */
  private static void setSynchronously(Situation situation) {
    situation.sandbox().switches().turnOn(Switch.SYNCHRONOUS_QUALIFICATION);
    String code = situation.sample().query().get("code");
    if (code != null) {
      situation.replace(code, "55501");
      situation.sandbox().given().partner().validationCode("55501", 3);
    }
    situation.unprintedBody(code == null ? "1" : "3");
  }
}
