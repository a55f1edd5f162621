package io.github.partnerconsole.core.customer;

import java.util.Locale;

/**
 * A country or territory.
 *
 * @param iso2 ISO 3166-1 alpha-2, upper case, such as {@code NL}; empty while none is chosen
 */
public record CountryCode(String iso2) {

  public static final CountryCode NONE = new CountryCode("");

  public CountryCode {
    iso2 = iso2.strip().toUpperCase(Locale.ROOT);
  }

  public boolean isChosen() {
    return !iso2.isEmpty();
  }

  @Override
  public String toString() {
    return iso2;
  }
}
