package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Source;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * E-mail addresses of customers that Microsoft takes. It looks at them only after it has claimed
 * the domain, so they must be right before.
 */
public final class EmailRule {

  private static final String LOCAL =
      "([\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*)";
  private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?";
  private static final Pattern FORM =
      Pattern.compile(LOCAL + "@((?:" + LABEL + "\\.)+(" + LABEL + "))");

  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;
  private static final String MICROSOFT = "microsoft.com";

  private EmailRule() {}

  /**
   * What is wrong with an address: at most one finding.
   *
   * @param partnerDomains the partner's own domains, such as {@code fabrikam.com}, which a customer
   *     may not use; empty where they are not known
   */
  public static List<Finding> check(String email, Field field, Collection<String> partnerDomains) {
    if (email.isEmpty()) {
      return List.of(Finding.block("email.empty", field));
    }
    if (email.length() > LONGEST) {
      return found(
          Finding.block("email.long", field, email.length(), LONGEST), CustomerSources.EMAIL_FORM);
    }
    Matcher parts = FORM.matcher(email);
    return parts.matches() && parts.group(1).length() <= LONGEST_LOCAL
        ? checkDomain(email, parts, field, partnerDomains)
        : found(Finding.block("email.malformed", field), CustomerSources.EMAIL_FORM);
  }

  private static List<Finding> checkDomain(
      String email, Matcher parts, Field field, Collection<String> partnerDomains) {
    String domain = parts.group(2);
    String topLevel = parts.group(3);
    if (topLevel.length() < 2 || topLevel.chars().allMatch(Character::isDigit)) {
      return found(
          Finding.block("email.topLevel", field, topLevel), CustomerSources.TOP_LEVEL_DOMAINS);
    }
    if (domain.equalsIgnoreCase(MICROSOFT)) {
      return found(Finding.block("email.microsoft", field), CustomerSources.NAMES);
    }
    if (partnerDomains.stream().anyMatch(domain::equalsIgnoreCase)) {
      return found(Finding.block("email.partner", field, domain), CustomerSources.NAMES);
    }
    return email.chars().allMatch(c -> c < 128)
        ? List.of()
        : List.of(Finding.warn("email.letters", field));
  }

  private static List<Finding> found(Finding finding, Source source) {
    return List.of(finding.from(source));
  }
}
