package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.given.GivenCustomer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AgreementsTest extends SandboxTest {
  private static final String TODAY = "2026-11-20T09:59:00Z";
  private static final String DOCUMENT =
      "/v1/agreementtemplates/117a77b0-9360-443b-8795-c6dedc750cf9/document";

  @Test
  void withoutATypeTheCloudAgreementIsListed() {
    assertEquals("MicrosoftCloudAgreement", api.get("/v1/agreements").at("/items/0/agreementType"));
    Answered customer = api.get("/v1/agreements?agreementType=MicrosoftCustomerAgreement");
    assertEquals("117a77b0-9360-443b-8795-c6dedc750cf9", customer.at("/items/0/templateId"));
    assertEquals(2, api.get("/v1/agreements?agreementType=*").json().path("totalCount").asInt());
    assertEquals("400/3000", api.get("/v1/agreements?agreementType=Lease").error());
  }

  @Test
  void aConfirmationIsEchoedAndListed() {
    String path = agreementsOf("Gentse");
    assertEquals(0, api.get(path).json().path("totalCount").asInt());
    Answered confirmed = api.post(path, Bodies.agreement("Ada", TODAY));
    assertEquals(201, confirmed.status());
    assertEquals(TODAY, confirmed.at("/dateAgreed"));
    assertFalse(confirmed.at("/userId").isEmpty());
    Answered listed = api.get(path + "?agreementType=MicrosoftCustomerAgreement");
    assertEquals("Ada", listed.at("/items/0/primaryContact/firstName"));
    assertTrue(listed.at("/items/0/userId").isEmpty());
  }

  @Test
  void theSameConfirmationExistsAlready() {
    String path = agreementsOf("Gentse");
    api.post(path, Bodies.agreement("Ada", TODAY));
    Answered again = api.post(path, Bodies.agreement("ada", "2026-11-19T00:00:00"));
    assertEquals("409/600061", again.error());
    assertEquals("PartnerConfirmedAgreementAlreadyExists", again.at("/errorName"));
    assertEquals(201, api.post(path, Bodies.agreement("Eva", TODAY)).status());
    assertEquals(2, api.get(path).json().path("totalCount").asInt());
  }

  @Test
  void theCloudAgreementIsConfirmedBesideTheCustomersOwn() {
    String path = agreementsOf("Gentse");
    String other = "998b88de-aa99-4388-a42c-1b3517d49490";
    String cloud =
        Bodies.agreement("Ada", TODAY)
            .replace("117a77b0-9360-443b-8795-c6dedc750cf9", other)
            .replace("MicrosoftCustomerAgreement", "MicrosoftCloudAgreement");
    assertEquals(201, api.post(path, cloud).status());
    assertEquals("409/600061", api.post(path, cloud).error());
    assertEquals(201, api.post(path, Bodies.agreement("Ada", TODAY)).status());
    assertEquals(2, api.get(path).json().path("totalCount").asInt());
    Answered listed = api.get(path + "?agreementType=MicrosoftCloudAgreement");
    assertEquals(1, listed.json().path("totalCount").asInt());
    assertEquals(other, listed.at("/items/0/templateId"));
    assertTrue(listed.at("/items/0/agreementLink").endsWith("/agreements"));
    assertEquals("400/3000", api.post(path, cloud.replace("998b", "998c")).error());
    assertEquals("400/3000", api.post(path, cloud.replace("MicrosoftCloud", "Cloud")).error());
  }

  @Test
  void aDateInTheFutureOrNoDateIsRefused() {
    String path = agreementsOf("Gentse");
    assertEquals(
        "400/3000", api.post(path, Bodies.agreement("Ada", "2026-11-21T00:00:00Z")).error());
    assertEquals("400/3000", api.post(path, Bodies.agreement("Ada", "yesterday")).error());
    assertEquals("400/3000", api.post(path, Bodies.agreement("", TODAY)).error());
    assertEquals(
        "400/3000", api.post(path, Bodies.agreement("Ada", TODAY).replace("117a", "217a")).error());
  }

  @Test
  void aCustomerMayHaveSignedByItself() {
    String status = "/directSignedMicrosoftCustomerAgreementStatus";
    String signed = "/v1/customers/" + customer("Elbkontor") + status;
    assertTrue(api.get(signed).json().path("isSigned").asBoolean());
    String tenant = "b0d70a69-4c42-4b27-b17b-91a835d8686a";
    sandbox.given().customers().customer(GivenCustomer.of(tenant).thatSignedDirectly());
    assertTrue(api.get("/v1/customers/" + tenant + status).json().path("isSigned").asBoolean());
    String unsigned = "/v1/customers/" + customer("Tulpenburg") + status;
    assertFalse(api.get(unsigned).json().path("isSigned").asBoolean());
  }

  @Test
  void theLinkToTheTextWorksForFiveMinutesAndIsNewEachTime() {
    Answered first = api.get(DOCUMENT + "?language=nl-NL&country=NL");
    assertEquals("nl-NL", first.at("/language"));
    String path = first.at("/displayUri").substring(sandbox.baseUrl().toString().length());
    assertTrue(api.get(path).text().contains("<p>"));
    clock.advance(Duration.ofMinutes(6));
    assertEquals(404, api.get(path).status());
    assertNotEquals(path, api.get(DOCUMENT).at("/displayUri"));
  }

  @Test
  void theDocumentFallsBackToEnglishButNotToAnotherCountry() {
    assertEquals("en-US", api.get(DOCUMENT + "?language=xx-XX&country=NL").at("/language"));
    assertEquals("US", api.get(DOCUMENT).at("/country"));
    assertEquals("400/3000", api.get(DOCUMENT + "?country=nl").error());
    assertEquals("404/1000", api.get("/v1/agreementtemplates/none/document").error());
  }

  private String agreementsOf(String name) {
    return "/v1/customers/" + customer(name) + "/agreements";
  }
}
