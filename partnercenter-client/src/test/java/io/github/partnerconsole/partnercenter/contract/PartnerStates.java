package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.sandbox.given.GivenPartner;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** States in which the calls about the partner get their documented answers. */
final class PartnerStates {
  private static final String MPN_ID = "6502199";

  private PartnerStates() {}

  static void prepare(Situation situation) {
    switch (situation.call()) {
      case "GET /v1/profiles/organization",
          "PUT /v1/profiles/organization",
          "GET /v1/profiles/legalbusiness",
          "PUT /v1/profiles/legalbusiness",
          "GET /v1/profiles/billing",
          "PUT /v1/profiles/billing" ->
          seat(situation);
      case "GET /v1/profiles/mpn" -> partner(situation);
      case "GET /v1/compliance/csp/agreementstatus" -> agreement(situation);
      case "DELETE /v1/sandboxIndirectReseller/{reseller}" -> situation.id("reseller");
      case "POST /v1/partners/validateresellers" -> resellers(situation);
      case "GET /v1/relationships" ->
          given(situation).provider(UUID.randomUUID().toString(), "6502197");
      default -> {
        // Nothing to prepare.
      }
    }
  }

  /** A document that prints a state is about a partner in a country that has them. */
  private static void seat(Situation situation) {
    boolean hasState =
        situation
            .sample()
            .responseBody()
            .filter(body -> !body.findValues("state").isEmpty())
            .isPresent();
    if (hasState) {
      situation.sandbox().given().partner().seatInTheUnitedStates();
    }
  }

  private static void partner(Situation situation) {
    String mpnId = situation.sample().query().get("mpnId");
    if (mpnId != null && !situation.sample().isRefusal()) {
      given(situation).outsider(UUID.randomUUID().toString(), mpnId);
    }
  }

  /** Which partner has to be what for the documented code. */
  private static void agreement(Situation situation) {
    asked(situation);
    String mpnId = situation.sample().query().getOrDefault("mpnId", MPN_ID);
    String tenant = situation.sample().query().getOrDefault("tenantId", "");
    String tenantId = tenant.isEmpty() ? UUID.randomUUID().toString() : tenant;
    switch (situation.sample().errorCode().orElse("")) {
      case "" -> given(situation).reseller(tenantId, mpnId, true);
      case "2201" -> given(situation).resellerElsewhere(tenantId, mpnId, "India");
      case "2203", "2206" -> given(situation).reseller(tenantId, mpnId, false);
      case "2204" -> given(situation).outsider(tenantId, mpnId);
      default -> {
        // Nobody has to be there.
      }
    }
  }

  /**
   * The page prints two requests and then all its errors, most of which are of another request:
   * what was asked, the error itself says.
   */
  private static void asked(Situation situation) {
    String tenant = situation.sample().query().getOrDefault("tenantId", "");
    String code = situation.sample().errorCode().orElse("");
    if (tenant.isEmpty() || code.isEmpty()) {
      return;
    }
    String text = situation.sample().responseBody().orElseThrow().path("description").asString("");
    boolean isOfBoth = text.contains("Both");
    if (code.equals("2001")) {
      situation.replace("?tenantId=" + tenant, "");
    } else if (isOfBoth) {
      situation.replace(tenant, tenant + "&mpnId=" + MPN_ID);
    } else if (text.contains("GUID")) {
      situation.replace(tenant, "no-guid");
    } else if (text.contains("MPN Id") || text.contains("PartnerID")) {
      String id = text.contains("numeric") ? "no-number" : MPN_ID;
      situation.replace("tenantId=" + tenant, "mpnId=" + id);
    }
  }

  /** Each partner id gets the verdict that the document prints. */
  private static void resellers(Situation situation) {
    JsonNode answer = situation.sample().responseBody().orElse(null);
    if (answer == null) {
      return;
    }
    for (JsonNode result : answer.path("validationResults")) {
      String mpnId = result.path("partnerId").asString();
      boolean isValid = result.path("isValidPartnerIdOnRecord").asBoolean(false);
      if (isValid || result.path("errorCode").asString("").equals("900414")) {
        given(situation).reseller(UUID.randomUUID().toString(), mpnId, isValid);
      }
    }
  }

  private static GivenPartner given(Situation situation) {
    return situation.sandbox().given().partner();
  }
}
