package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** What an address must have in its country. */
public final class AddressRules {

  private static final int LONGEST_LINE = 200;

  private AddressRules() {}

  /** Everything that is wrong with a normalised address, from top to bottom. */
  public static List<Finding> check(Address address, CountryRules rules) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(checkCountry(address.country(), rules));
    if (address.line1().isEmpty()) {
      findings.add(Finding.block("address.line1.empty", Address.LINE_1));
    }
    findings.addAll(checkLength(address.line1(), Address.LINE_1));
    findings.addAll(checkLength(address.line2(), Address.LINE_2));
    if (address.city().isEmpty() && rules.cityRequired()) {
      findings.add(Finding.block("address.city.empty", Address.CITY));
    }
    findings.addAll(rules.state().check(address.state()));
    findings.addAll(rules.postalCode().check(address.postalCode()));
    return List.copyOf(findings);
  }

  private static List<Finding> checkCountry(CountryCode country, CountryRules rules) {
    if (!country.isChosen()) {
      return List.of(Finding.block("address.country.empty", Address.COUNTRY));
    }
    return rules.known()
        ? List.of()
        : List.of(Finding.block("address.country.unknown", Address.COUNTRY, country.iso2()));
  }

  private static List<Finding> checkLength(String line, Field field) {
    int length = line.codePointCount(0, line.length());
    return length > LONGEST_LINE
        ? List.of(
            Finding.block("address.line.long", field, length, LONGEST_LINE)
                .from(CustomerSources.ADDRESS_LENGTHS))
        : List.of();
  }
}
