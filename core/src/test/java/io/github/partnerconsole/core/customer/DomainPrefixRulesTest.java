package io.github.partnerconsole.core.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainPrefixRulesTest {

  @Tag("scenario-16")
  @ParameterizedTest
  @CsvSource({"contoso!, !", "contoso-eu, -", "contoso.eu, .", "con toso, ' '", "contoßo, ß"})
  void theFirstWrongCharacterIsNamed(String typed, String wrong) {
    Finding finding = check(typed).getFirst();
    assertEquals("domain.prefix.characters", finding.key());
    assertTrue(finding.blocks());
    assertEquals(List.of(wrong), finding.args());
    assertEquals(CustomerSources.PREFIX_CHARACTERS, finding.source().orElseThrow());
  }

  @Tag("scenario-16")
  @Test
  void twentyEightCharactersAreOneTooMany() {
    Finding finding = check("a".repeat(28)).getFirst();
    assertEquals("domain.prefix.long", finding.key());
    assertEquals(List.of(28, 27), finding.args());
    assertEquals(CustomerSources.PREFIX_LENGTH, finding.source().orElseThrow());
    assertEquals(List.of(), check("a".repeat(27)));
  }

  @Tag("scenario-16")
  @Test
  void aDigitAtTheStartHasNoSourceAndOnlyWarns() {
    assertEquals(List.of("WARN domain.prefix.leadingDigit"), Rules.brief(check("365contoso")));
  }

  @Test
  void everyBrokenRuleIsShown() {
    assertEquals(
        List.of(
            "BLOCK domain.prefix.characters",
            "BLOCK domain.prefix.long",
            "WARN domain.prefix.leadingDigit"),
        Rules.brief(check("1" + "-".repeat(30))));
  }

  @Test
  void anEmptyPrefixBlocks() {
    assertEquals(List.of("BLOCK domain.prefix.empty"), Rules.brief(check("  ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"contoso", "Contoso365", "x"})
  void lettersAndDigitsAreFree(String typed) {
    assertEquals(List.of(), check(typed));
  }

  private static List<Finding> check(String typed) {
    return DomainPrefixRules.check(new DomainPrefix(typed));
  }
}
