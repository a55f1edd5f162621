package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Finding;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What the person whom Microsoft writes to must have. */
public final class ContactRules {

  private ContactRules() {}

  /**
   * Everything that is wrong with a normalised contact.
   *
   * @param partnerDomains the partner's own domains; empty where they are not known
   */
  public static List<Finding> check(
      ContactPerson contact, CountryRules rules, Collection<String> partnerDomains) {
    return Stream.of(
            PersonNameRule.checkFirst(contact.firstName(), ContactPerson.FIRST_NAME),
            PersonNameRule.checkLast(contact.lastName(), ContactPerson.LAST_NAME),
            EmailRule.check(contact.email(), ContactPerson.EMAIL, partnerDomains),
            rules.phone().check(contact.phone(), ContactPerson.PHONE))
        .flatMap(List::stream)
        .toList();
  }
}
