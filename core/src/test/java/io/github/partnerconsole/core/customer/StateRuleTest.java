package io.github.partnerconsole.core.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateRuleTest {

  @Tag("scenario-20")
  @Test
  void anEmirateIsNeededAndAllSevenAreOffered() {
    assertEquals(List.of("BLOCK address.state.empty"), brief(Rules.of("AE"), ""));
    assertEquals(
        List.of(
            "Abu Dhabi",
            "Ajman",
            "Dubai",
            "Fujairah",
            "Ras Al Khaimah",
            "Sharjah",
            "Umm Al Quwain"),
        Rules.of("AE").states().stream().map(State::name).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "US, washington, WA",
    "US, wa, WA",
    "CA, Quebec, QC",
    "AU, nsw, New South Wales",
    "AE, dubai, DU",
    "NL, Zeeland, Zeeland"
  })
  void aStateIsTakenByAnyOfItsNames(String iso2, String typed, String value) {
    StateRule rule = Rules.of(iso2).state();
    assertEquals(value, rule.normalise(typed));
    assertEquals(List.of(), rule.check(value));
  }

  @Test
  void aStateThatIsNotListedBlocksWhereTheListIsSure() {
    Finding finding = Rules.of("US").state().check("ZZ").getFirst();
    assertEquals("address.state.unknown", finding.key());
    assertTrue(finding.blocks());
    assertEquals(List.of("ZZ", 51), finding.args());
  }

  @Test
  void aListWithOneSourceOnlyWarns() {
    assertEquals(List.of("WARN address.state.doubted"), brief(Rules.of("AU"), "Zeeland"));
    assertEquals(List.of("WARN address.state.missing"), brief(Rules.of("AU"), ""));
  }

  @Test
  void countriesWithoutAListAskForNone() {
    assertFalse(Rules.of("NL").asksState());
    assertEquals(List.of(), brief(Rules.of("NL"), "Zeeland"));
  }

  @Test
  void theLiveListWinsAndKeepsKnownNames() {
    CountryRules live = Rules.of(Rules.states("AU", true, "NSW", "XX"));
    assertEquals(
        List.of(new State("NSW", "New South Wales", "New South Wales"), new State("XX", "XX", "")),
        live.states());
    assertEquals("NSW", live.state().normalise("new south wales"));
    assertEquals(List.of("BLOCK address.state.unknown"), brief(live, "Victoria"));
  }

  @Test
  void liveRulesWithoutAListTakeAnyState() {
    CountryRules live = Rules.of(Rules.states("IN", true));
    assertEquals(List.of(), brief(live, "Kerala"));
    assertEquals(List.of("BLOCK address.state.empty"), brief(live, ""));
  }

  private static List<String> brief(CountryRules rules, String state) {
    return Rules.brief(rules.state().check(state));
  }
}
