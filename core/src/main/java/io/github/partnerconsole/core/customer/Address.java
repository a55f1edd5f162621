package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Field;

/** A postal address as Partner Center takes it. Parts that are not given are empty, never null. */
public record Address(
    CountryCode country, String line1, String line2, String city, String state, String postalCode) {

  public static final Address BLANK = new Address(CountryCode.NONE, "", "", "", "", "");

  public static final Field COUNTRY = new Field("address.country");
  public static final Field LINE_1 = new Field("address.line1");
  public static final Field LINE_2 = new Field("address.line2");
  public static final Field CITY = new Field("address.city");
  public static final Field STATE = new Field("address.state");
  public static final Field POSTAL_CODE = new Field("address.postalCode");

  public Address withCountry(CountryCode changed) {
    return new Address(changed, line1, line2, city, state, postalCode);
  }

  public Address withLine1(String changed) {
    return new Address(country, changed, line2, city, state, postalCode);
  }

  public Address withLine2(String changed) {
    return new Address(country, line1, changed, city, state, postalCode);
  }

  public Address withCity(String changed) {
    return new Address(country, line1, line2, changed, state, postalCode);
  }

  public Address withState(String changed) {
    return new Address(country, line1, line2, city, changed, postalCode);
  }

  public Address withPostalCode(String changed) {
    return new Address(country, line1, line2, city, state, changed);
  }
}
