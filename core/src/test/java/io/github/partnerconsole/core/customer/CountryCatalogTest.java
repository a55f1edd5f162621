package io.github.partnerconsole.core.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountryCatalogTest {

  @Test
  void holdsAllTerritoriesInOrder() {
    List<CountryCode> countries = Rules.CATALOG.countries();
    assertEquals(248, countries.size());
    assertEquals(new CountryCode("AD"), countries.getFirst());
    assertEquals(new CountryCode("ZW"), countries.getLast());
  }

  @Test
  void everyExampleIsItsOwnNormalFormAndPasses() {
    for (CountryCode country : Rules.CATALOG.countries()) {
      PostalCodeRule rule = Rules.CATALOG.rules(country).postalCode();
      assertEquals(rule.isAsked(), !rule.knownExamples().isEmpty(), country::iso2);
      for (String example : rule.knownExamples()) {
        assertEquals(example, rule.normalise(example));
        assertFalse(
            rule.check(example).stream().anyMatch(finding -> finding.blocks()), country::iso2);
      }
    }
  }

  @Test
  void everyCountryHasACulture() {
    for (CountryCode country : Rules.CATALOG.countries()) {
      String culture = Rules.CATALOG.rules(country).defaultCulture();
      assertFalse(Locale.forLanguageTag(culture).getLanguage().isEmpty(), country::iso2);
    }
  }

  @Test
  void knowsTheMarketAndTheAgreementsLanguages() {
    CountryRules rules = Rules.of("NL");
    assertEquals("nl-NL", rules.defaultCulture());
    assertEquals(List.of("en-US", "nl-NL"), rules.agreementLanguages());
    assertEquals(Optional.of("EUR"), rules.market().currency());
    assertEquals(Optional.empty(), Rules.of("RU").market().currency());
  }

  @Test
  void anUnknownCountryAsksForLittle() {
    CountryRules rules = Rules.of("ZZ");
    assertFalse(rules.known());
    assertFalse(rules.asksPostalCode() || rules.asksState() || rules.asksRegistrationNumber());
  }

  @Test
  void liveRulesOfAnotherCountryAreNotTaken() {
    LiveCountryRules german = Rules.postalCode("DE", true, "^X$");
    assertFalse(Rules.CATALOG.rules(new CountryCode("NL"), Optional.of(german)).live());
    assertTrue(Rules.of(german).live());
    assertEquals("de-DE", Rules.of(german).defaultCulture());
  }
}
