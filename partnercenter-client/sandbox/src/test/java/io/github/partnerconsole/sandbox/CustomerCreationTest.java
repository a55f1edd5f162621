package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.partnerconsole.sandbox.control.Switch;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerCreationTest extends SandboxTest {
  private static final String DOMAIN = "zilvermeeuw.onmicrosoft.com";
  private static final String BODY = Bodies.customer("Zilvermeeuw", DOMAIN);

  private static final String POLAND =
      BODY.replace("\"Country\": \"NL\"", "\"Country\": \"PL\"").replace("1012 JS", "00-001");

  private static String registered(String number, String phone) {
    return POLAND
        .replace("\"Domain\"", "\"OrganizationRegistrationNumber\": \"" + number + "\", \"Domain\"")
        .replace("\"AddressLine1\"", "\"PhoneNumber\": \"" + phone + "\", \"AddressLine1\"");
  }

  @Test
  void aNewTenantHasItsCredentialsInTheAnswerAndNowhereElse() {
    Answered created = api.post("/v1/customers", BODY);
    assertEquals(201, created.status());
    assertEquals("admin", created.at("/userCredentials/userName"));
    assertFalse(created.at("/userCredentials/password").isEmpty());
    assertEquals("nl-NL", created.at("/billingProfile/culture"));
    assertEquals("none", created.at("/relationshipToPartner"));
    String tenant = "/v1/customers/" + created.at("/id");
    assertEquals("reseller", api.get(tenant).at("/relationshipToPartner"));
    Answered read = api.get("/v1/customers/" + created.at("/id"));
    assertEquals("Zilvermeeuw", read.at("/companyProfile/companyName"));
    assertFalse(read.text().contains("userCredentials"));
  }

  @Test
  void memberNamesComeInAnyCase() {
    String camel = BODY.replace("CompanyProfile", "companyProfile").replace("Email", "EMAIL");
    assertEquals(201, api.post("/v1/customers", camel).status());
  }

  @Test
  void aCustomerOfAResellerBelongsToIt() {
    Answered created = api.post("/v1/customers", associated(reseller("Harbourlight")));
    assertEquals("reseller", created.at("/relationshipToPartner"));
    assertEquals(reseller("Harbourlight"), created.at("/associatedPartnerId"));
  }

  @Test
  void aResellerMustBePartneredInTheRegionAndHaveSigned() {
    assertEquals("400/800016", refusal(associated("3f2a1c52-0d8e-4b7a-9c15-2e4d7f80b3a1")));
    assertEquals("403/900123", refusal(associated(reseller("Quillstone"))));
    assertEquals("400/900154", refusal(associated(reseller("Prairie"))));
  }

  @Test
  void aTakenDomainIsAConflict() {
    String taken = BODY.replace(DOMAIN, "Contoso.onmicrosoft.com");
    assertEquals("409/1003", refusal(taken));
    api.post("/v1/customers", BODY);
    assertEquals("409/1003", refusal(BODY));
  }

  @Test
  void aBadEmailIsRefusedAndTheDomainStaysFree() {
    for (String email :
        Stream.of("ada", "ada@x", "client1@example.u", "a@microsoft.com").toList()) {
      assertEquals("400/3000", refusal(BODY.replace("ada@zilvermeeuw.example", email)), email);
    }
    assertEquals(404, api.send("HEAD", "/v1/domains/" + DOMAIN, "").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zilver!", "-zilver", "zilver--meeuw", "abcdefghijklmnopqrstuvwxyz12"})
  void anInvalidDomainPrefixIsRefused(String prefix) {
    assertEquals("400/3000", refusal(BODY.replace("zilvermeeuw.on", prefix + ".on")));
  }

  @ParameterizedTest
  @CsvSource({
    "Ada, ''",
    "Damrak 1, ''",
    "Amsterdam, ''",
    "1012 JS, 1012",
    "\"NL\", \"XX\"",
    "Zilvermeeuw, ''"
  })
  void aMissingOrWrongMemberIsRefused(String right, String wrong) {
    assertEquals("400/3000", refusal(BODY.replace(right, wrong)));
  }

  @Test
  void theRefusalNamesTheProperty() {
    Answered answer = api.post("/v1/customers", BODY.replace("1012 JS", "1012"));
    assertEquals("BillingProfile.DefaultAddress.PostalCode", answer.at("/data/0"));
  }

  @Test
  void addressLinesAreLimited() {
    assertEquals("400/3000", refusal(BODY.replace("Damrak 1", "x".repeat(201))));
    assertEquals(
        201, api.post("/v1/customers", BODY.replace("Damrak 1", "x".repeat(200))).status());
  }

  @Test
  void aStateIsOneOfTheCountrys() {
    String emirates = registered("100123456700003", "501234567").replace("\"PL\"", "\"AE\"");
    assertEquals("400/3000", refusal(emirates));
    String dubai = emirates.replace("\"City\"", "\"State\": \"DU\", \"City\"");
    assertEquals(201, api.post("/v1/customers", dubai).status());
  }

  @Test
  void someCountriesDemandARegistrationNumberAndAPhone() {
    assertEquals("400/600049", refusal(POLAND));
    assertEquals("400/600050", refusal(registered("1234", "221234567")));
    assertEquals("400/600050", refusal(registered("1".repeat(23), "221234567")));
    assertEquals("400/600051", refusal(registered("1".repeat(22), "")));
    assertEquals("400/3000", refusal(registered("1".repeat(22), "x")));
    assertEquals(201, api.post("/v1/customers", registered("1".repeat(22), "221234567")).status());
  }

  @Test
  void otherCountriesTakeNoRegistrationNumber() {
    String body =
        BODY.replace("\"Domain\"", "\"OrganizationRegistrationNumber\": \"12345\", \"Domain\"");
    assertEquals("400/600002", refusal(body));
  }

  @Test
  void bothIdsMayBeLeftOutButAreGuids() {
    Answered answer = api.send("POST", "/v1/customers", BODY);
    assertEquals(201, answer.status());
    UUID.fromString(answer.header("MS-RequestId"));
    for (String header : List.of("MS-RequestId", "MS-CorrelationId")) {
      assertEquals("400/800002", api.send("POST", "/v1/customers", BODY, header, "r-1").error());
    }
  }

  @Test
  void aCompanyNamedReviewComesUnderReviewForAWhile() {
    String body = Bodies.customer("Review Bakery", DOMAIN);
    String id = api.post("/v1/customers", body).at("/id");
    String path = "/v1/customers/" + id + "/validationStatus?type=account";
    assertEquals("UnderReview", api.get(path).at("/status"));
    clock.advance(Duration.ofMinutes(30));
    assertEquals("Allowed", api.get(path).at("/status"));
  }

  private String refusal(String body) {
    return api.post("/v1/customers", body).error();
  }

  private static String associated(String tenant) {
    return BODY.replaceFirst("\\{", "{\"AssociatedPartnerId\": \"" + tenant + "\", ");
  }

  private String reseller(String name) {
    return api.get(
            "/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf&filter="
                + Bodies.filter("name", name))
        .at("/items/0/id");
  }

  @Test
  void theIntegrationSandboxTakesSeventyFiveCustomers() {
    int there = sandbox.effects().domains().size();
    sandbox.switches().turnOn(Switch.SANDBOX_LIMITS);
    for (int i = there; i < 75; i++) {
      String prefix = "zilvermeeuw" + i;
      Answered created =
          api.post(
              "/v1/customers", Bodies.customer("Zilvermeeuw " + i, prefix + ".onmicrosoft.com"));
      assertEquals(201, created.status());
    }
    assertEquals(
        "400/800018",
        api.post("/v1/customers", Bodies.customer("Zilvermeeuw", "zilver.onmicrosoft.com"))
            .error());
  }
}
