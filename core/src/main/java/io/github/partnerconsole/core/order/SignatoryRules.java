package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.Signatory;
import io.github.partnerconsole.core.customer.EmailRule;
import io.github.partnerconsole.core.customer.PersonNameRule;
import io.github.partnerconsole.core.customer.PhoneRule;
import io.github.partnerconsole.core.finding.Finding;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the person who accepted is named as Microsoft asks (contract D); the phone may be left
 * out.
 */
final class SignatoryRules {

  private SignatoryRules() {}

  /**
   * Checks a tidy person.
   *
   * @param partnerDomains the partner's own domains: its staff cannot accept for a customer
   */
  static List<Finding> check(Signatory signatory, Collection<String> partnerDomains) {
    return Stream.of(
            PersonNameRule.checkFirst(signatory.firstName(), Signatory.FIRST_NAME),
            PersonNameRule.checkLast(signatory.lastName(), Signatory.LAST_NAME),
            EmailRule.check(signatory.email(), Signatory.EMAIL, partnerDomains),
            PhoneRule.ANYWHERE.check(signatory.phone(), Signatory.PHONE))
        .flatMap(List::stream)
        .toList();
  }
}
