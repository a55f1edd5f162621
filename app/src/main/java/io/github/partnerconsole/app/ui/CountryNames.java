package io.github.partnerconsole.app.ui;

import java.util.Locale;

/** Countries and territories as they are shown. */
public final class CountryNames {
  private CountryNames() {}

  /**
   * The name of a country, or its code where it has none.
   *
   * @param iso2 ISO 3166-1 alpha-2, upper case
   */
  public static String of(String iso2) {
    return Locale.of("", iso2).getDisplayCountry(Locale.ENGLISH);
  }
}
