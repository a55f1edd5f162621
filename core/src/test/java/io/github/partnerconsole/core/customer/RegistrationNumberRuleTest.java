package io.github.partnerconsole.core.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.partnerconsole.core.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RegistrationNumberRuleTest {

  @Tag("scenario-22")
  @Test
  void fourCharactersAreTooFew() {
    Finding finding = Rules.of("PL").registrationNumber().check("1234").getFirst();
    assertEquals("company.registrationNumber.length", finding.key());
    assertEquals(List.of(4, 5, 22), finding.args());
    assertEquals(CustomerSources.REGISTRATION_LENGTH, finding.source().orElseThrow());
  }

  @Tag("scenario-22")
  @Test
  void twentyTwoCharactersPassAndOneMoreFails() {
    assertEquals(List.of(), brief(Rules.of("PL"), "1".repeat(22)));
    assertEquals(
        List.of("BLOCK company.registrationNumber.length"), brief(Rules.of("PL"), "1".repeat(23)));
  }

  @Test
  void aMissingNumberOnlyWarns() {
    assertEquals(List.of("WARN company.registrationNumber.missing"), brief(Rules.of("PL"), ""));
  }

  @Test
  void otherCountriesDoNotAsk() {
    assertFalse(Rules.of("NL").asksRegistrationNumber());
    assertEquals(List.of(), brief(Rules.of("NL"), "1"));
  }

  @Test
  void aLivePatternThatFitsItsSampleBlocks() {
    CountryRules live = Rules.of(Rules.taxId("PL", "^\\d{10}$", "1234563218"));
    assertEquals(List.of(), brief(live, "5260250274"));
    Finding refused = live.registrationNumber().check("526025027X").getFirst();
    assertEquals("company.registrationNumber.pattern", refused.key());
    assertEquals(List.of("1234563218"), refused.args());
    assertEquals(live.source(), refused.source().orElseThrow());
  }

  @Test
  void aLivePatternThatRefusesItsOwnSampleSpeaksOfAnotherNumber() {
    CountryRules live = Rules.of(Rules.taxId("PL", "^PL\\d{10}$", "1234563218"));
    assertEquals(List.of("WARN company.registrationNumber.doubted"), brief(live, "1234563218"));
  }

  @Test
  void aBrokenLivePatternIsPassedOver() {
    assertEquals(List.of(), brief(Rules.of(Rules.taxId("PL", "(", "")), "1234563218"));
  }

  private static List<String> brief(CountryRules rules, String number) {
    return Rules.brief(rules.registrationNumber().check(number));
  }
}
