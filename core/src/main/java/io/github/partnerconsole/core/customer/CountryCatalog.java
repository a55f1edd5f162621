package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of all countries and territories that Partner Center knows. Read once, immutable. */
public final class CountryCatalog {

  private static final Source UNKNOWN = CustomerSources.NEW_CUSTOMER;

  private final Map<CountryCode, CountryRules> table;

  private CountryCatalog(Map<CountryCode, CountryRules> table) {
    this.table = table;
  }

  /** Reads the table that comes with the program. */
  public static CountryCatalog load() {
    return new CountryCatalog(new CountryTableReader().read());
  }

  /** All countries, by code. */
  public List<CountryCode> countries() {
    return List.copyOf(table.keySet());
  }

  /** The rules of our own table; a country that it does not know asks for little. */
  public CountryRules rules(CountryCode country) {
    CountryRules found = table.get(country);
    return found == null ? unknown(country) : found;
  }

  /** The rules that hold: Microsoft's live ones win. */
  public CountryRules rules(CountryCode country, Optional<LiveCountryRules> live) {
    CountryRules own = rules(country);
    return live.filter(rules -> rules.country().equals(country)).map(own::with).orElse(own);
  }

  private static CountryRules unknown(CountryCode country) {
    return new CountryRules(
        country,
        false,
        PostalCodeRule.NOT_USED,
        new StateRule(List.of(), false, false, UNKNOWN),
        true,
        RegistrationNumberRule.of(false),
        PhoneRule.ANYWHERE,
        List.of(),
        List.of(),
        new RegionalMarket("", List.of()),
        Optional.empty(),
        UNKNOWN);
  }
}
