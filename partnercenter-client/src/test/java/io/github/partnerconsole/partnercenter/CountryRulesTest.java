package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.country.CountryValidationRules;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CountryRulesTest {
  private final ScriptedService service = new ScriptedService();
  private final PartnerCenter client = Desk.client(service.url());

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  private CountryValidationRules read(String json) {
    service.then(200, json);
    return client.countryValidationRules().byCountry("us");
  }

  @Test
  void areReadFromTheFlatForm() {
    CountryValidationRules rules =
        read(
            "{\"iso2Code\":\"US\",\"isStateRequired\":true,\"supportedStatesList\":[\"AK\",\"WA\"],"
                + "\"supportedLanguagesList\":[\"en\"],\"supportedCulturesList\":[\"en-US\"],"
                + "\"postalCodeRegex\":\"^\\\\d{5}$\",\"countryCallingCodesList\":[\"1\"]}");
    assertEquals(List.of("AK", "WA"), rules.supportedStatesList());
    assertEquals(List.of("en"), rules.supportedLanguagesList());
    assertEquals(List.of("en-US"), rules.supportedCulturesList());
    assertEquals(List.of("1"), rules.countryCallingCodesList());
    assertEquals("^\\d{5}$", rules.postalCodeRegex());
    assertTrue(rules.isStateRequired());
    assertNull(rules.isTaxIdOptional());
    assertEquals("/v1/countryvalidationrules/US", service.only().uri());
  }

  @Test
  void areReadFromTheNestedForm() {
    CountryValidationRules rules =
        read(
            "{\"iso2Code\":\"US\",\"states\":{\"value\":[\"AK\",\"WA\"]},"
                + "\"supportedLanguages\":{\"value\":[\"en\"]},"
                + "\"supportedCultures\":{\"value\":[\"en-US\"]},"
                + "\"countryCallingCodes\":{\"value\":[\"1\"]},\"taxIdSample\":\"US999965\"}");
    assertEquals(List.of("AK", "WA"), rules.supportedStatesList());
    assertEquals(List.of("en"), rules.supportedLanguagesList());
    assertEquals(List.of("en-US"), rules.supportedCulturesList());
    assertEquals(List.of("1"), rules.countryCallingCodesList());
    assertEquals("US999965", rules.taxIdSample());
  }

  @Test
  void haveEmptyListsWhereNothingIsSaid() {
    CountryValidationRules rules =
        read("{\"iso2Code\":\"NL\",\"states\":null,\"supportedCultures\":{}}");
    assertEquals(List.of(), rules.supportedStatesList());
    assertEquals(List.of(), rules.supportedCulturesList());
    assertEquals(List.of(), rules.supportedLanguagesList());
  }
}
