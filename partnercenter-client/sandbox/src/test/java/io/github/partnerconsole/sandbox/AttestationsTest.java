package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttestationsTest extends SandboxTest {
  private static final String BODY =
      """
      {"country": "NL", "language": "nl-NL", "companyName": "Scheldekaai",
       "signatoryFirstName": "Wout", "signatoryLastName": "Maes",
       "signatoryEmail": "wout@gentsedrukkerij.example"}
      """;

  private String agreements() {
    return "/v1/customers/" + customer("Gentse") + "/agreements";
  }

  private static String from(String attestation) {
    return "{\"attestationId\":\"" + attestation + "\"}";
  }

  private String page(Answered made) {
    return made.at("/acceptanceUrl").replace(sandbox.baseUrl().toString(), "");
  }

  @Test
  void anAgreementIsMadeOfWhatTheCustomerAccepted() {
    Answered made = api.post("/v1/attestations/enhanced", BODY);
    assertTrue(made.at("/sandboxNote").contains("unverified"));
    String id = made.at("/attestationId");
    assertEquals("400/3000", api.post(agreements(), from(id)).error());
    assertTrue(api.get(page(made)).text().contains("Accept"));
    assertEquals(204, api.send("POST", page(made), "").status());
    Answered agreement = api.post(agreements(), from(id));
    assertEquals(201, agreement.status());
    assertEquals("Maes", agreement.at("/primaryContact/lastName"));
    assertEquals("MicrosoftCustomerAgreement", agreement.at("/type"));
    assertEquals("409/600061", api.post(agreements(), from(id)).error());
  }

  @Test
  void theLinkEnds() {
    Answered made = api.post("/v1/attestations/enhanced", BODY);
    clock.advance(Duration.ofHours(25));
    assertEquals(404, api.send("POST", page(made), "").status());
    assertEquals("400/3000", api.post(agreements(), from(made.at("/attestationId"))).error());
  }

  @Test
  void whatIsMissingOrUnknownIsRefused() {
    String path = "/v1/attestations/enhanced";
    assertEquals("400/3000", api.post(path, BODY.replace("NL\"", "XX\"")).error());
    assertEquals("400/3000", api.post(path, BODY.replace("signatoryEmail", "mail")).error());
    assertEquals("400/3000", api.post(agreements(), from("../..")).error());
    assertEquals(404, api.get("/sandbox/attestations/none").status());
  }
}
