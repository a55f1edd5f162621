package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What tests of rules share: the table, live rules to change at will, and findings as short text.
 */
final class Rules {

  static final CountryCatalog CATALOG = CountryCatalog.load();
  static final Instant FETCHED = Instant.parse("2026-11-12T09:00:00Z");

  private Rules() {}

  static CountryRules of(String iso2) {
    return CATALOG.rules(new CountryCode(iso2));
  }

  static CountryRules of(LiveCountryRules live) {
    return CATALOG.rules(live.country(), Optional.of(live));
  }

  /** Severity and key of each, such as {@code BLOCK email.empty}. */
  static List<String> brief(List<Finding> findings) {
    return findings.stream().map(finding -> finding.severity() + " " + finding.key()).toList();
  }

  static LiveCountryRules postalCode(String iso2, boolean required, String regex) {
    return live(iso2, required, regex, false, List.of(), "", List.of(), "", "");
  }

  static LiveCountryRules states(String iso2, boolean required, String... states) {
    return live(iso2, false, "", required, List.of(states), "", List.of(), "", "");
  }

  static LiveCountryRules phone(String iso2, String regex, String... callingCodes) {
    return live(iso2, false, "", false, List.of(), regex, List.of(callingCodes), "", "");
  }

  static LiveCountryRules taxId(String iso2, String regex, String sample) {
    return live(iso2, false, "", false, List.of(), "", List.of(), regex, sample);
  }

  private static LiveCountryRules live(
      String iso2,
      boolean postalCodeRequired,
      String postalCode,
      boolean stateRequired,
      List<String> states,
      String phone,
      List<String> callingCodes,
      String taxId,
      String sample) {
    return new LiveCountryRules(
        new CountryCode(iso2),
        postalCodeRequired,
        postalCode,
        true,
        stateRequired,
        states,
        phone,
        callingCodes,
        !taxId.isEmpty(),
        true,
        taxId,
        sample,
        List.of("de-DE"),
        List.of("de"),
        FETCHED);
  }
}
