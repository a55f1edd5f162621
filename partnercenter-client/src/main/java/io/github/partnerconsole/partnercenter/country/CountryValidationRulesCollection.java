package io.github.partnerconsole.partnercenter.country;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.Locale;

/** The rules for addresses and numbers, country by country. */
public final class CountryValidationRulesCollection {
  private final Rest rest;

  public CountryValidationRulesCollection(Rest rest) {
    this.rest = rest;
  }

  /**
   * The rules of one country.
   *
   * @param iso2 ISO 3166 two letters, any case
   */
  public CountryValidationRules byCountry(String iso2) {
    return rest.get(
        Target.of("countryvalidationrules", iso2.toUpperCase(Locale.ROOT)),
        CountryValidationRules.class);
  }
}
