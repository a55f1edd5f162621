package io.github.partnerconsole.sandbox.country;

/** A postal address; what was not given is an empty text. */
public record Address(
    String country,
    String state,
    String city,
    String postalCode,
    String addressLine1,
    String addressLine2) {

  Address withCityAndState(String otherCity, String otherState) {
    return new Address(country, otherState, otherCity, postalCode, addressLine1, addressLine2);
  }

  Address withPostalCode(String code) {
    return new Address(country, state, city, code, addressLine1, addressLine2);
  }

  Address withLine1(String line) {
    return new Address(country, state, city, postalCode, line, addressLine2);
  }
}
