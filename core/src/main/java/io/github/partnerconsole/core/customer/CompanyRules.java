package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/** What a company must have to become a customer. */
public final class CompanyRules {

  private CompanyRules() {}

  /**
   * Everything that is wrong with a normalised company, its address and its contact.
   *
   * @param partnerDomain the partner's own domain; empty where it is not known
   */
  public static List<Finding> check(Company company, CountryRules rules, String partnerDomain) {
    return Stream.of(
            CompanyNameRule.check(company.name()),
            rules.registrationNumber().check(company.registrationNumber()),
            AddressRules.check(company.address(), rules),
            ContactRules.check(company.contact(), rules, partnerDomain))
        .flatMap(List::stream)
        .toList();
  }
}
