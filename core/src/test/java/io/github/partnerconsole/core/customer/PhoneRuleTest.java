package io.github.partnerconsole.core.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneRuleTest {

  private static final String UNITED_STATES =
      "^(1[ \\-/\\.]?)?(\\((\\d{3})\\)|(\\d{3}))[ \\-/\\.]?(\\d{3})[ \\-/\\.]?(\\d{4})$";

  @ParameterizedTest
  @ValueSource(strings = {"+31 20 555 0143", "(0)20/555.0143", "0205550143"})
  void isAccepted(String number) {
    assertEquals(List.of(), brief(Rules.of("NL"), number));
  }

  @ParameterizedTest
  @CsvSource({
    "call me, BLOCK phone.characters",
    "020 555 0143 ext. 2, BLOCK phone.characters",
    "20+5550143, BLOCK phone.characters",
    "+3120555014312345678, BLOCK phone.long",
    "5550, WARN phone.short"
  })
  void isRefusedWithItsReason(String number, String finding) {
    assertEquals(List.of(finding), brief(Rules.of("NL"), number));
  }

  @Test
  void aMissingNumberWarnsWhereMicrosoftAsksForOne() {
    assertEquals(List.of("WARN phone.missing"), brief(Rules.of("PL"), ""));
    assertEquals(List.of(), brief(Rules.of("NL"), ""));
  }

  @Test
  void theLivePatternDecides() {
    CountryRules live = Rules.of(Rules.phone("US", UNITED_STATES, "1"));
    assertEquals(List.of(), brief(live, "(425) 555-0101"));
    assertEquals(List.of("BLOCK phone.pattern"), brief(live, "abc"));
  }

  @Test
  void howManyDigitsAreMissingIsSaid() {
    CountryRules live = Rules.of(Rules.phone("US", UNITED_STATES, "1"));
    assertEquals(List.of("BLOCK phone.digitsMissing"), brief(live, "555-0101"));
    assertEquals(
        List.<Object>of(2),
        live.phone().check("(425) 555-01", ContactPerson.PHONE).getFirst().args());
  }

  @Test
  void theCallingCodeGoesWhereTheLivePatternKnowsNone() {
    CountryRules live = Rules.of(Rules.phone("US", UNITED_STATES, "1"));
    assertEquals("425 555 0101", live.phone().normalise("＋1 425 555 0101"));
    assertEquals("+31 20 5550143", live.phone().normalise("+31 20 5550143"));
  }

  @Test
  void aBrokenLivePatternIsPassedOver() {
    assertEquals(List.of(), brief(Rules.of(Rules.phone("US", "(", "1")), "+1 425 555 0101"));
  }

  private static List<String> brief(CountryRules rules, String number) {
    return Rules.brief(rules.phone().check(number, ContactPerson.PHONE));
  }
}
