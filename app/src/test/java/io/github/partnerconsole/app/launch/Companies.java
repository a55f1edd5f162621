package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.ContactPerson;
import io.github.partnerconsole.core.customer.CountryCode;

/** Companies of our own invention that no rule objects to. */
final class Companies {

  static final Company DUTCH =
      new Company(
          "Windroos Apotheken B.V.",
          "",
          new Address(new CountryCode("NL"), "Damrak 12", "", "Amsterdam", "", "1012 JS"),
          new ContactPerson("Noor", "Visser", "noor@windroos.example", "+31 20 555 0123"));

  static final Company GERMAN =
      new Company(
          "Lindenhof Optik GmbH",
          "",
          new Address(new CountryCode("DE"), "Hohe Straße 9", "", "Köln", "", "50667"),
          new ContactPerson("Jana", "Vogel", "jana@lindenhof.example", "+49 221 5550123"));

  static final Company POLISH =
      new Company(
          "Bursztyn Papier",
          "1234563218",
          new Address(new CountryCode("PL"), "Grodzka 4", "", "Kraków", "", "31-001"),
          new ContactPerson("Ewa", "Mazur", "ewa@bursztyn.example", "+48 12 555 01 23"));

  static final Company AMERICAN =
      new Company(
          "Juniper Lane Bakery",
          "",
          new Address(new CountryCode("US"), "410 N Michigan Avenue", "", "Chicago", "IL", "60601"),
          new ContactPerson("Dana", "Reyes", "dana@juniperlane.example", "312 555 0123"));

  private Companies() {}
}
