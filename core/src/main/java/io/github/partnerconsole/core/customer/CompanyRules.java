package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Finding;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What a company must have to become a customer. */
public final class CompanyRules {

  private CompanyRules() {}

  /**
   * Everything that is wrong with a normalised company, its address and its contact.
   *
   * @param partnerDomains the partner's own domains; empty where they are not known
   */
  public static List<Finding> check(
      Company company, CountryRules rules, Collection<String> partnerDomains) {
    return Stream.of(
            CompanyNameRule.check(company.name()),
            rules.registrationNumber().check(company.registrationNumber()),
            AddressRules.check(company.address(), rules),
            ContactRules.check(company.contact(), rules, partnerDomains))
        .flatMap(List::stream)
        .toList();
  }
}
