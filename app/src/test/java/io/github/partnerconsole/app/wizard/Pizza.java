package io.github.partnerconsole.app.wizard;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** The draft of a small wizard for tests: an order at a pizzeria. */
record Pizza(String name, String street, boolean collected, String oven) {

  static final Field NAME = new Field("name");
  static final Field STREET = new Field("street");
  static final Field OVEN = new Field("oven");
  static final Pizza BLANK = new Pizza("", "", false, "");
  static final Pizza GOOD = new Pizza("Rossi", "Lindeplein 4", false, "");

  Pizza withName(String other) {
    return new Pizza(other, street, collected, oven);
  }

  Pizza withStreet(String other) {
    return new Pizza(name, other, collected, oven);
  }

  Pizza collectedByGuest() {
    return new Pizza(name, street, true, oven);
  }

  Pizza withOven(String other) {
    return new Pizza(name, street, collected, other);
  }

  static List<Finding> checkName(Pizza pizza) {
    return pizza.name.isBlank()
        ? List.of(Finding.block("name.missing", NAME))
        : pizza.name.length() < 3 ? List.of(Finding.warn("name.short", NAME)) : List.of();
  }

  static List<Finding> checkStreet(Pizza pizza) {
    var findings = new ArrayList<Finding>();
    if (pizza.street.isBlank()) {
      findings.add(Finding.block("street.missing", STREET));
    }
    if (pizza.oven.equals("cold")) {
      findings.add(Finding.block("oven.cold", OVEN));
    }
    return findings;
  }
}
