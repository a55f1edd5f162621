package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CountriesTest extends SandboxTest {

  @Test
  void everyListedCountryHasRulesInTheFlatForm() {
    for (String code :
        List.of(
            "NL", "BE", "DE", "FR", "GB", "IE", "ES", "IT", "AT", "PL", "CZ", "DK", "SE", "NO",
            "FI", "PT", "CH", "LU", "GR", "HU", "US", "CA", "AU", "NZ", "AE", "IN", "BR", "ZA")) {
      JsonNode rules = api.get("/v1/countryvalidationrules/" + code).json();
      assertEquals(code, rules.path("iso2Code").asString());
      assertTrue(rules.path("supportedStatesList").isArray(), code);
      assertFalse(rules.path("supportedCulturesList").isEmpty(), code);
      assertFalse(rules.path("phoneNumberRegex").asString().isEmpty(), code);
    }
  }

  @Test
  void theEmiratesHaveSevenStatesAndNoPostalCode() {
    JsonNode rules = api.get("/v1/countryvalidationrules/AE").json();
    assertEquals(7, rules.path("supportedStatesList").size());
    assertTrue(rules.path("isStateRequired").asBoolean());
    assertFalse(rules.path("isPostalCodeRequired").asBoolean());
    assertTrue(rules.path("postalCodeRegex").isMissingNode());
  }

  @Test
  void theAmericanRulesAreThePrintedSample() {
    JsonNode rules = api.get("/v1/countryvalidationrules/us").json();
    assertEquals("^\\d{5}(-\\d{4})?$", rules.path("postalCodeRegex").asString());
    assertEquals(51, rules.path("supportedStatesList").size());
    assertTrue(rules.path("isTaxIdSupported").asBoolean());
  }

  @Test
  void anUnknownCountryIsNotFound() {
    assertEquals("404/1000", api.get("/v1/countryvalidationrules/XX").error());
  }

  @ParameterizedTest
  @CsvSource({
    "NL, Damrak 1, Amsterdam, 1012 JS, , VerifiedShippable, 1",
    "NL, Damrak 1, Amsterdam, 1012js, , VerifiedShippable, 1",
    "US, 1 NE 40th Street, Redmond, 98052-6399, WA, VerifiedShippable, 1",
    "NL, Dorpsstraat 5, Ons Dorp, 9999 ZZ, , Verified, 1",
    "NL, Damrak 1, Rotterdam, 1012 JS, , InteractionRequired, 1",
    "US, 1 NE 40th Street, Redmond, 98052, CA, InteractionRequired, 1",
    "AE, Sheikh Zayed Road 5, Dubai, , AZ, InteractionRequired, 1",
    "NL, Damrak, Amsterdam, 1012 JS, , StreetPartial, 3",
    "GB, 5 The Mall Suite, London, SW1A 1AA, , PremisesPartial, 1",
    "GB, 5 The Mall, London, , , Multiple, 2",
    "NL, Blaak 5, Rotterdam, , , InteractionRequired, 1",
    "NL, 12345, Amsterdam, 1012 JS, , None, 0",
    "NL, Damrak 1, Amsterdam, 98052, , None, 0",
    "ZZ, Damrak 1, Amsterdam, 1012 JS, , NotValidated, 0"
  })
  void anAddressIsJudged(
      String country, String line, String city, String code, String state, String status, int n) {
    Answered answer =
        api.post("/v1/validations/address", address(country, line, city, code, state));
    assertEquals(200, answer.status());
    assertEquals(status, answer.at("/status"));
    assertEquals(n, answer.json().path("suggestedAddresses").size());
    assertEquals(line, answer.at("/originalAddress/addressLine1"));
  }

  @Test
  void theSuggestionMendsWhatIsWrong() {
    Answered answer =
        api.post(
            "/v1/validations/address", address("NL", "Damrak 1", "Rotterdam", "1012 JS", null));
    assertEquals("Amsterdam", answer.at("/suggestedAddresses/0/city"));
  }

  @Test
  void anAddressWithoutCountryIsRefused() {
    assertEquals("400/3000", api.post("/v1/validations/address", "{\"city\":\"Utrecht\"}").error());
  }

  private static String address(
      String country, String line, String city, String code, String state) {
    return """
    {"Country": "%s", "AddressLine1": "%s", "City": "%s", "PostalCode": "%s", "State": "%s"}
    """
        .formatted(country, line, city, code == null ? "" : code, state == null ? "" : state);
  }
}
