package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.given.GivenSubscription;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls an application may make alone: the prerequisites on the page of each (2023-10). */
class AccessTest extends SandboxTest {
  private static final String CUSTOMER = "b0d70a69-4c42-4b27-b17b-91a835d8686a";
  private static final String SUBSCRIPTION = "83ef9d05-4169-4ef9-9657-0e86b1eab1de";
  private static final String API = "https://api.partnercenter.microsoft.com";

  private Api application;

  @BeforeEach
  void signIn() {
    sandbox.given().customers().customer(CUSTOMER);
    sandbox
        .given()
        .subscriptions()
        .put(
            CUSTOMER,
            GivenSubscription.of(SUBSCRIPTION, SubscriptionKind.LICENCES)
                .boughtAgo(Duration.ofDays(1)));
    application = new Api(sandbox.baseUrl(), token(API));
  }

  private String token(String resource) {
    String form =
        "grant_type=client_credentials&client_id=14f38d7d-c4fc-448a-b2df-0fc60e75465a"
            + "&client_secret=any&resource="
            + resource;
    return api.send("POST", "/" + Provider.TENANT + "/oauth2/token", form).at("/access_token");
  }

  private Answered call(Api caller, String call) {
    String[] parts = call.split(" ", 2);
    String path =
        parts[1]
            .replace("{c}", "/v1/customers/" + CUSTOMER)
            .replace("{s}", "/v1/customers/" + CUSTOMER + "/subscriptions/" + SUBSCRIPTION);
    String body = parts[0].equals("GET") || parts[0].equals("DELETE") ? "" : "{}";
    String id = "7d2456fd-2d79-46d0-9f8e-5d7ecd5f8745";
    return caller.send(parts[0], path, body, "MS-RequestId", id, "MS-CorrelationId", id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /v1/profiles/organization",
        "GET /v1/profiles/legalbusiness",
        "GET /v1/compliance/csp/agreementstatus?mpnId=1",
        "GET /v1/relationships?relationship_type=IsIndirectResellerOf",
        "POST /v1/sandboxIndirectReseller",
        "GET {c}/profiles/company",
        "GET {c}/validationStatus?type=account",
        "PATCH {c}",
        "GET {c}/managedservices",
        "GET {c}/users",
        "POST {c}/users",
        "GET {c}/subscribedskus",
        "GET {c}/entitlements",
        "GET {c}/directoryroles",
        "GET /v1/agreements",
        "GET /v1/agreementtemplates/117a77b0-9360-443b-8795-c6dedc750cf9/document",
        "GET {c}/agreements",
        "POST {c}/agreements",
        "GET {c}/directSignedMicrosoftCustomerAgreementStatus",
        "POST {c}/qualifications",
        "GET {s}/provisioningstatus",
        "GET {s}/conversions",
        "POST {s}/conversions",
        "GET {s}/supportcontact",
        "PUT {s}/supportcontact",
        "GET /v1/applicationmfaadoptionstatus"
      })
  void onlyAPersonMay(String call) {
    assertEquals("403/900329", call(application, call).error());
    assertFalse(call(api, call).text().contains("900329"), "a person");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /v1/customers?size=1",
        "POST /v1/customers",
        "GET {c}",
        "GET {c}/profiles/billing",
        "PUT {c}/profiles/billing",
        "GET {c}/organization",
        "GET {c}/customDomains",
        "GET {c}/qualifications",
        "POST /v1/validations/address",
        "GET /v1/countryvalidationrules/US",
        "GET /v1/products?country=US&targetView=OnlineServices",
        "GET {c}/products?targetView=OnlineServices",
        "GET /v1/offers?country=US",
        "GET /v1/offercategories?country=US",
        "GET /v1/productpromotions?country=US&segment=commercial",
        "POST {c}/promotionEligibilities",
        "POST /v1/extensions/product/checkinventory?country=US",
        "GET /v1/margins",
        "POST {c}/carts",
        "GET {c}/orders",
        "POST {c}/orders",
        "GET {c}/subscriptions",
        "GET {s}",
        "PATCH {s}",
        "GET {s}/addons",
        "GET {s}/upgrades",
        "GET {s}/transitioneligibilities",
        "GET {s}/registrationstatus",
        "GET {c}/subscriptions/overage",
        "GET {c}/subscriptions/customTermEndDates?term_duration=P1M",
        "POST {c}/migrations/newcommerce/validate",
        "GET /v1/invoices",
        "GET /webhooks/v1/registration/events"
      })
  void anApplicationMayToo(String call) {
    Answered answer = call(application, call);
    assertFalse(answer.text().contains("900329"), answer.text());
    assertTrue(answer.status() < 500, answer.text());
  }

  @Test
  void priceSheetsAreForPeople() {
    Api seller = new Api(sandbox.baseUrl(), token("https://api.partner.microsoft.com"));
    String sheet = "/v1.0/sales/pricesheets(Market='US',PricesheetView='software')/$value";
    assertEquals("403/900329", seller.get(sheet).error());
  }

  @Test
  void anApplicationBringsAnAttestationInPlaceOfAConfirmation() {
    String made =
        """
        {"country": "NL", "language": "nl-NL", "companyName": "Tulp", "signatoryFirstName": "Ada",
         "signatoryLastName": "Vos", "signatoryEmail": "ada@example.com",
         "customerTenantId": "%s"}
        """
            .formatted(CUSTOMER);
    Answered attestation = application.post("/v1/attestations/enhanced", made);
    String page = attestation.at("/acceptanceUrl").replace(sandbox.baseUrl().toString(), "");
    assertEquals(204, api.send("POST", page, "").status(), attestation.text());
    String body = "{\"attestationId\": \"" + attestation.at("/attestationId") + "\"}";
    assertEquals(201, application.post("/v1/customers/" + CUSTOMER + "/agreements", body).status());
  }

  @Test
  void nobodyGetsTheAnswerToAnotherCaller() {
    String body = Bodies.customer("Zilvermeeuw", "zilvermeeuw.onmicrosoft.com");
    String id = "7d2456fd-2d79-46d0-9f8e-5d7ecd5f8745";
    Answered first = api.post("/v1/customers", body, id);
    assertTrue(first.text().contains("password"));
    Answered other = application.post("/v1/customers", body, id);
    assertEquals("409/1003", other.error());
    assertEquals(first.text(), api.post("/v1/customers", body, id).text());
  }

  @Test
  void theNameOfTheSchemeIsTakenInAnyCase() {
    String token = "bearer " + sandbox.token();
    assertEquals(200, api.get("/v1/customers?size=1", "Authorization", token).status());
  }

  @Test
  void whatATokenIsForDoesNotDependOnCaseOrSlashesInThePath() {
    Api graph = new Api(sandbox.baseUrl(), token("https://graph.microsoft.com"));
    String list = "/tenantRelationships/delegatedAdminRelationships";
    assertEquals("401/900420", application.get("//v1.0" + list).error());
    assertEquals("401/900420", application.get("/V1.0" + list).error());
    assertEquals(200, graph.get("//v1.0/" + list).status());
  }
}
