package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.Signatory;
import io.github.partnerconsole.core.customer.EmailRule;
import io.github.partnerconsole.core.customer.PersonNameRule;
import io.github.partnerconsole.core.customer.PhoneRule;
import io.github.partnerconsole.core.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the person who accepted is named as Microsoft asks (contract D); the phone may be left
 * out.
 */
final class SignatoryRules {

  private SignatoryRules() {}

  /**
   * Checks the person.
   *
   * @param partnerDomain the partner's own domain: its staff cannot accept for a customer
   */
  static List<Finding> check(Signatory signatory, String partnerDomain) {
    return Stream.of(
            PersonNameRule.check(signatory.firstName().strip(), Signatory.FIRST_NAME),
            PersonNameRule.check(signatory.lastName().strip(), Signatory.LAST_NAME),
            EmailRule.check(signatory.email().strip(), Signatory.EMAIL, partnerDomain),
            PhoneRule.ANYWHERE.check(signatory.phone().strip(), Signatory.PHONE))
        .flatMap(List::stream)
        .toList();
  }
}
