package io.github.partnerconsole.core.catalog;

import io.github.partnerconsole.core.customer.CountryCode;
import java.util.Locale;

/**
 * The country that a price sheet is for.
 *
 * @param iso2 ISO 3166-1 alpha-2, upper case
 */
public record Market(String iso2) {

  public Market {
    iso2 = iso2.strip().toUpperCase(Locale.ROOT);
  }

  /** The market that serves customers of the country: each country is its own. */
  public static Market of(CountryCode country) {
    return new Market(country.iso2());
  }

  @Override
  public String toString() {
    return iso2;
  }
}
