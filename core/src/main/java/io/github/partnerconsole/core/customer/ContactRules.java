package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/** What the person whom Microsoft writes to must have. */
public final class ContactRules {

  private ContactRules() {}

  /**
   * Everything that is wrong with a normalised contact.
   *
   * @param partnerDomain the partner's own domain; empty where it is not known
   */
  public static List<Finding> check(
      ContactPerson contact, CountryRules rules, String partnerDomain) {
    return Stream.of(
            PersonNameRule.check(contact.firstName(), ContactPerson.FIRST_NAME),
            PersonNameRule.check(contact.lastName(), ContactPerson.LAST_NAME),
            EmailRule.check(contact.email(), ContactPerson.EMAIL, partnerDomain),
            rules.phone().check(contact.phone(), ContactPerson.PHONE))
        .flatMap(List::stream)
        .toList();
  }
}
