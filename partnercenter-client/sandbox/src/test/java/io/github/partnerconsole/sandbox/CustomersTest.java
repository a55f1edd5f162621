package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CustomersTest extends SandboxTest {

  @Test
  void demoDataHasFortyCustomersInFifteenCountries() {
    List<JsonNode> customers =
        api.get("/v1/customers?size=0").json().path("items").valueStream().toList();
    Set<String> countries = new HashSet<>();
    for (JsonNode customer : customers) {
      String path = "/v1/customers/" + customer.path("id").asString();
      countries.add(api.get(path).at("/billingProfile/defaultAddress/country"));
    }
    assertEquals(40, customers.size());
    assertEquals(15, countries.size());
  }

  @Test
  void demoCustomersKeepTheRulesOfTheirCountries() {
    List<JsonNode> customers =
        api.get("/v1/customers?size=0").json().path("items").valueStream().toList();
    for (JsonNode customer : customers) {
      String path = "/v1/customers/" + customer.path("id").asString();
      JsonNode address = api.get(path).json().at("/billingProfile/defaultAddress");
      String country = address.path("country").asString();
      JsonNode rules = api.get("/v1/countryvalidationrules/" + country).json();
      for (String pair : List.of("postalCode postalCodeRegex", "phoneNumber phoneNumberRegex")) {
        String value = address.path(pair.split(" ", -1)[0]).asString();
        String regex = rules.path(pair.split(" ", -1)[1]).asString();
        assertTrue(value.matches(regex), () -> path + ": " + value + " against " + regex);
      }
    }
  }

  @Test
  void pagesFollowOneAnotherByTokenAndNothingIsLost() {
    List<String> ids = new ArrayList<>();
    Answered page = api.get("/v1/customers?size=7");
    while (true) {
      page.json().path("items").forEach(item -> ids.add(item.path("id").asString()));
      if (page.json().at("/links/next").isMissingNode()) {
        break;
      }
      String token = page.at("/links/next/headers/0/value");
      page = api.get("/v1/customers?seekOperation=Next", "MS-ContinuationToken", token);
    }
    assertEquals(40, ids.size());
    assertEquals(40, Set.copyOf(ids).size());
  }

  @Test
  void aForeignContinuationTokenIsRefused() {
    assertEquals(
        "400/3000", api.get("/v1/customers", "MS-ContinuationToken", "bm9uc2Vuc2U").error());
    assertEquals("400/3000", api.get("/v1/customers?size=-1").error());
  }

  @Test
  void listsHoldNoBillingProfile() {
    JsonNode item = api.get("/v1/customers?size=1").json().at("/items/0");
    assertTrue(item.path("billingProfile").isMissingNode());
    assertEquals("/customers/" + item.path("id").asString(), item.at("/links/self/uri").asString());
  }

  @Test
  void searchIsByTheStartOfNameOrDomainInAnyCase() {
    String byName = "/v1/customers?size=0&filter=" + Bodies.filter("CompanyName", "tULP");
    assertEquals("Tulpenburg Logistiek", api.get(byName).at("/items/0/companyProfile/companyName"));
    String byDomain = "/v1/customers?filter=" + Bodies.filter("Domain", "havelblick");
    assertEquals(1, api.get(byDomain).json().path("totalCount").asInt());
    String middle = "/v1/customers?filter=" + Bodies.filter("CompanyName", "burg");
    assertEquals(0, api.get(middle).json().path("totalCount").asInt());
  }

  @Test
  void searchUnderstandsTheSpellingOfMicrosoftsJavaSdk() {
    String filter =
        "%7B%22value%22%3A%22Tulp%22%2C%22field%22%3A%22CompanyName%22%2C%22operator%22%3A%22StartsWith%22%7D";
    assertEquals(1, api.get("/v1/customers?filter=" + filter).json().path("totalCount").asInt());
  }

  @Test
  void customersOfAResellerAreFound() {
    String reseller =
        api.get("/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf")
            .at("/items/0/id");
    Answered found = api.get("/v1/customers?filter=" + Bodies.filter("IndirectReseller", reseller));
    assertEquals(5, found.json().path("totalCount").asInt());
  }

  @Test
  void anUnknownFieldOrOperatorIsRefused() {
    String field = "/v1/customers?filter=" + Bodies.filter("Colour", "x");
    assertEquals("400/3000", api.get(field).error());
    String operator = Bodies.filter("Domain", "x").replace("starts_with", "like");
    assertEquals("400/3000", api.get("/v1/customers?filter=" + operator).error());
  }

  @Test
  void aCustomerIsReadWhole() {
    Answered customer = api.get("/v1/customers/" + customer("Elbkontor"));
    assertEquals("Hamburg", customer.at("/billingProfile/defaultAddress/city"));
    assertEquals("reseller", customer.at("/relationshipToPartner"));
    assertFalse(customer.text().contains("userCredentials"));
  }

  @Test
  void profilesAreReadAlone() {
    String path = "/v1/customers/" + customer("Elbkontor") + "/profiles/";
    assertEquals("Elbkontor Handel", api.get(path + "company").at("/companyName"));
    assertEquals("de-DE", api.get(path + "billing").at("/culture"));
  }

  @Test
  void accountsAreListedAndReadAlone() {
    String path = "/v1/customers/" + customer("Tulpenburg") + "/users";
    assertEquals(0, api.get(path).json().path("totalCount").asInt());
    String body =
        """
        {"userPrincipalName": "noor@tulpenburg.example", "usageLocation": "NL",
         "passwordProfile": {"password": "secret-7"}}
        """;
    String id = api.post(path, body).at("/id");
    Answered listed = api.get(path);
    assertEquals(id, listed.at("/items/0/id"));
    assertTrue(listed.at("/links/self/uri").endsWith("/users?size=500"));
    Answered one = api.get(path + "/" + id);
    assertEquals("none", one.at("/userDomainType"));
    assertFalse(one.text().contains("secret-7"));
    String elsewhere = "/v1/customers/" + customer("Gentse") + "/users/" + id;
    assertEquals("404/1000", api.get(elsewhere).error());
  }

  @Test
  void labelsOnACustomerArePrintedWithIt() {
    String id = customer("Tulpenburg");
    assertEquals("", api.get("/v1/customers/" + id).at("/tags/0"));
    sandbox.given().customers().tags(id, List.of("North", "Key"));
    assertEquals("Key", api.get("/v1/customers/" + id).at("/tags/1"));
  }

  @Test
  void anUnknownCustomerIsNotFound() {
    assertEquals("404/60003", api.get("/v1/customers/" + BASIC).error());
  }

  @Test
  void oneDemoCustomerIsUnderReviewUntilTheReviewEnds() {
    String path = "/v1/customers/" + customer("Talleres") + "/validationStatus?type=account";
    assertEquals("UnderReview", api.get(path).at("/status"));
    clock.advance(Duration.ofDays(3));
    assertEquals("Allowed", api.get(path).at("/status"));
  }

  @Test
  void onlyTheAccountHasAStatusOfValidation() {
    String path = "/v1/customers/" + customer("Talleres") + "/validationStatus";
    Answered answer = api.get(path);
    assertEquals("404/600074", answer.error());
    assertEquals("AccountStatusNotFound", answer.at("/errorName"));
  }
}
