package io.github.partnerconsole.core.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.core.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameRuleTest {

  @Tag("scenario-18")
  @ParameterizedTest
  @CsvSource({
    "X, oneCharacter",
    "---, onlySymbols",
    "& $, onlySymbols",
    "LLC, abbreviation",
    "Sdn Bhd, abbreviation",
    "999, repeated",
    "1 2 3, spelledOut",
    "'', empty"
  })
  void isRefusedWithItsReason(String name, String reason) {
    assertEquals(List.of("BLOCK company.name." + reason), Rules.brief(CompanyNameRule.check(name)));
  }

  @Tag("scenario-19")
  @Test
  void aNameOverTheMaximumIsRefusedWithBothNumbers() {
    Finding finding = CompanyNameRule.check("ab".repeat(128)).getFirst();
    assertEquals("company.name.long", finding.key());
    assertEquals(List.of(256, 255), finding.args());
    assertEquals(CustomerSources.NAMES, finding.source().orElseThrow());
    assertEquals(List.of(), CompanyNameRule.check("a" + "b".repeat(254)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Brightwater Vet B.V.", "3M", "AA", "Contoso LLC", "株式会社", "X Y Zebra", "S.p.A"})
  void isAccepted(String name) {
    assertEquals(List.of(), CompanyNameRule.check(name));
  }

  @Test
  void aDomainAsNameOnlyWarns() {
    assertEquals(
        List.of("WARN company.name.domain"), Rules.brief(CompanyNameRule.check("Contoso.com")));
  }
}
