package io.github.partnerconsole.core.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TypedTextTest {

  private static final int ROUNDS = 5_000;

  private final Random random = new Random(20261122);

  @Test
  void blanksOfAllKindsBecomeSingleSpaces() {
    assertEquals(
        "Contoso Nederland B.V.", TypedText.tidy("\t Contoso\u00a0\u2003Nederland\n B.V. "));
  }

  @Test
  void namesKeepTheirLetters() {
    assertEquals("株式会社 Ｃ", TypedText.tidy("株式会社\u3000Ｃ"));
  }

  @Test
  void invisibleCharactersGo() {
    assertEquals("10117", TypedText.plain("\ufeff10\u200b117\u200e"));
  }

  @Test
  void normalisingTwiceChangesNothingMore() {
    for (int round = 0; round < ROUNDS; round++) {
      String once = TypedText.plainUpper(anyText());
      assertEquals(once, TypedText.plainUpper(once));
    }
  }

  @Test
  void everyCountryNormalisesAnyTextToSomethingThatStays() {
    for (int round = 0; round < ROUNDS / 100; round++) {
      String typed = anyText();
      for (CountryCode country : Rules.CATALOG.countries()) {
        PostalCodeRule rule = Rules.CATALOG.rules(country).postalCode();
        String once = rule.normalise(typed);
        assertEquals(once, rule.normalise(once), country::iso2);
        rule.check(once);
      }
    }
  }

  @Test
  void aWholeCompanyNormalisesToSomethingThatStays() {
    for (int round = 0; round < ROUNDS; round++) {
      CountryRules rules = Rules.of(random.nextBoolean() ? "US" : "AU");
      Company once = CompanyNormaliser.normalise(anyCompany(), rules);
      assertEquals(once, CompanyNormaliser.normalise(once, rules));
      CompanyRules.check(once, rules, List.of(anyText()));
    }
  }

  private Company anyCompany() {
    return new Company(
        anyText(),
        anyText(),
        new Address(CountryCode.NONE, anyText(), anyText(), anyText(), anyText(), anyText()),
        new ContactPerson(anyText(), anyText(), anyText(), anyText()));
  }

  /** Mostly what people type, sometimes any code point at all, lone surrogates too. */
  private String anyText() {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(16); left > 0; left--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) ('0' + random.nextInt(10)));
        case 1 -> text.append((char) (' ' + random.nextInt(95)));
        case 2 -> text.append((char) random.nextInt(0x10000));
        default -> text.appendCodePoint(random.nextInt(0x110000));
      }
    }
    return text.toString();
  }
}
