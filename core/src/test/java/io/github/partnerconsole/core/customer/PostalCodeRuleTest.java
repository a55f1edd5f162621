package io.github.partnerconsole.core.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Source;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodeRuleTest {

  @Tag("scenario-60")
  @Test
  void anUnfinishedUsCodeIsRefusedWithExamples() {
    List<Finding> findings = check("US", "98052-639");
    assertEquals(List.of("BLOCK address.postalCode.pattern"), Rules.brief(findings));
    assertEquals(List.of("98052-639", "98052, 98052-6399"), findings.getFirst().args());
    assertEquals("2026-08-01", findings.getFirst().source().orElseThrow().date().toString());
  }

  @Tag("scenario-60")
  @ParameterizedTest
  @ValueSource(strings = {"98052", "98052-6399"})
  void bothFormsOfUsCodesAreAccepted(String code) {
    assertEquals(List.of(), check("US", code));
  }

  @Tag("scenario-61")
  @Tag("scenario-62")
  @ParameterizedTest
  @CsvSource({
    "GB, ' sw1a 1aa ', SW1A 1AA",
    "GB, sw1a1aa, SW1A 1AA",
    "GB, m11ae, M1 1AE",
    "NL, 1017ab, 1017 AB",
    "NL, １０１７\u3000ａｂ, 1017 AB",
    "US, 98052\u20136399, 98052-6399",
    "US, 980526399, 98052-6399",
    "PL, 00950, 00-950",
    "PL, 00\u2212950, 00-950",
    "PT, 1100\u2011148, 1100-148",
    "SE, 11129, 111 29",
    "CA, k1a0b1, K1A 0B1",
    "CA, K1A-0B1, K1A 0B1",
    "JP, 1000001, 100-0001",
    "BR, 01310100, 01310-100",
    "IE, d02af30, D02 AF30",
    "DE, 10 117, 10117",
    "EG, ١٢٣٤٥, 12345"
  })
  void aCodeIsWrittenAsTheCountryWritesIt(String iso2, String typed, String written) {
    PostalCodeRule rule = Rules.of(iso2).postalCode();
    assertEquals(written, rule.normalise(typed));
    assertEquals(List.of(), rule.check(written));
  }

  @Test
  void aCodeOfNoKnownFormKeepsItsMarks() {
    assertEquals("98052-639", Rules.of("US").postalCode().normalise(" 98052–639 "));
  }

  @ParameterizedTest
  @CsvSource({"DE, 1011", "NL, 1017 A", "GB, 12345", "FR, ABCDE", "CA, 12345"})
  void whatTwoSourcesRefuseBlocks(String iso2, String code) {
    assertEquals(List.of("BLOCK address.postalCode.pattern"), Rules.brief(check(iso2, code)));
  }

  @Tag("scenario-63")
  @ParameterizedTest
  @CsvSource({"AF, 12", "BO, 12345", "XK, 1", "AS, 12345", "MN, 154432", "TZ, ABC", "VN, 1"})
  void whatOneSourceRefusesOrSourcesDisagreeAboutOnlyWarns(String iso2, String code) {
    assertEquals(List.of("WARN address.postalCode.doubted"), Rules.brief(check(iso2, code)));
  }

  @Test
  void anEmptyCodeBlocksWhereAllSourcesWantOne() {
    assertEquals(List.of("BLOCK address.postalCode.empty"), Rules.brief(check("DE", "")));
    assertEquals(List.of("BLOCK address.postalCode.empty"), Rules.brief(check("US", "")));
  }

  @Test
  void anEmptyCodeWarnsWhereSourcesDisagree() {
    assertEquals(List.of("WARN address.postalCode.missing"), Rules.brief(check("NG", "")));
    assertEquals(List.of("WARN address.postalCode.missing"), Rules.brief(check("AF", "")));
  }

  @Test
  void aCountryWithoutCodesAsksForNone() {
    assertFalse(Rules.of("AE").asksPostalCode());
    assertEquals(List.of(), check("AE", "whatever"));
  }

  @Tag("scenario-64")
  @Test
  void livePatternsWinAndTheSourceChanges() {
    assertEquals("2026-11-22", Rules.of("DE").source().date().toString());
    CountryRules live = Rules.of(Rules.postalCode("DE", true, "^\\d{4}$"));
    assertEquals(
        new Source(
            "Partner Center, countryvalidationrules/DE", java.time.LocalDate.of(2026, 11, 12)),
        live.source());
    assertEquals(List.of(), live.postalCode().check("1011"));
    Finding refused = live.postalCode().check("10117").getFirst();
    assertTrue(refused.blocks());
    assertEquals(live.source(), refused.source().orElseThrow());
    assertEquals("address.postalCode.refused", refused.key(), "our example is wrong there now");
  }

  @Test
  void liveRulesThatNeedNoCodeLetItBeEmpty() {
    assertEquals(List.of(), Rules.of(Rules.postalCode("DE", false, "")).postalCode().check(""));
  }

  @Test
  void anEmptyLivePatternIsNoRule() {
    assertEquals(List.of(), Rules.of(Rules.postalCode("DE", true, "")).postalCode().check("X"));
  }

  @Test
  void aBrokenLivePatternLeavesOurOwn() {
    PostalCodeRule rule = Rules.of(Rules.postalCode("DE", true, "^(\\d{5}$")).postalCode();
    assertEquals(List.of(), rule.check("10117"));
    assertEquals(
        CustomerSources.POSTAL_CODES, rule.check("1011").getFirst().source().orElseThrow());
  }

  @Test
  void aRunawayLivePatternLeavesOurOwn() {
    PostalCodeRule rule =
        Rules.of(Rules.postalCode("DE", true, "^(\\d+)+(\\d+)+(\\d+)+X$")).postalCode();
    String code = "1".repeat(60);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertEquals(
                CustomerSources.POSTAL_CODES, rule.check(code).getFirst().source().orElseThrow()));
  }

  @Tag("scenario-66")
  @Test
  void aCodeIsCheckedAgainWhereTheCountryChanges() {
    Address dutch = new Address(new CountryCode("NL"), "Singel 1", "", "Amsterdam", "", "1017 AB");
    assertEquals(List.of(), AddressRules.check(dutch, Rules.of("NL")));
    Address german = dutch.withCountry(new CountryCode("DE"));
    assertEquals(
        List.of("BLOCK address.postalCode.pattern"),
        Rules.brief(AddressRules.check(german, Rules.of("DE"))));
  }

  private static List<Finding> check(String iso2, String code) {
    return Rules.of(iso2).postalCode().check(code);
  }
}
