package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Source;
import java.util.List;
import java.util.Optional;

/**
 * Whether a new customer of one country gives a tax or organisation registration number, and how it
 * looks. Microsoft's own lists of such countries disagree, so a missing one only warns.
 *
 * @param official Microsoft's live pattern, where it can be used. It may speak of another number
 *     (VAT): it blocks only where it accepts Microsoft's own sample
 * @param sample how such a number looks, or empty
 */
record RegistrationNumberRule(
    boolean isAsked, Optional<TextPattern> official, String sample, Source source) {

  private static final Field FIELD = Company.REGISTRATION_NUMBER;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 22;

  static RegistrationNumberRule of(boolean asked) {
    return new RegistrationNumberRule(asked, Optional.empty(), "", CustomerSources.NEW_CUSTOMER);
  }

  RegistrationNumberRule with(LiveCountryRules live) {
    boolean demanded = live.taxIdSupported() && !live.taxIdOptional();
    Optional<TextPattern> pattern =
        Optional.of(live.taxIdRegex())
            .filter(regex -> !regex.isBlank())
            .flatMap(TextPattern::anchored);
    return new RegistrationNumberRule(
        isAsked || demanded, pattern, live.taxIdSample(), CustomerSources.live(live));
  }

  /** What is wrong with the number: at most one finding. */
  List<Finding> check(String number) {
    if (!isAsked) {
      return List.of();
    }
    if (number.isEmpty()) {
      return List.of(
          Finding.warn("company.registrationNumber.missing", FIELD)
              .from(CustomerSources.NEW_CUSTOMER));
    }
    int length = number.codePointCount(0, number.length());
    return length < SHORTEST || length > LONGEST ? List.of(wrongLength(length)) : unlike(number);
  }

  private static Finding wrongLength(int length) {
    return Finding.block("company.registrationNumber.length", FIELD, length, SHORTEST, LONGEST)
        .from(CustomerSources.REGISTRATION_LENGTH);
  }

  private List<Finding> unlike(String number) {
    if (accepts(number).orElse(true)) {
      return List.of();
    }
    return List.of(
        (isSure()
                ? Finding.block("company.registrationNumber.pattern", FIELD, sample)
                : Finding.warn("company.registrationNumber.doubted", FIELD))
            .from(source));
  }

  private boolean isSure() {
    return !sample.isEmpty() && accepts(sample).orElse(false);
  }

  private Optional<Boolean> accepts(String number) {
    return official.flatMap(pattern -> pattern.matches(number));
  }
}
