package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** What stands before {@code .onmicrosoft.com}: which texts Microsoft takes. */
public final class DomainPrefixRules {

  private static final int LONGEST = 27;

  private DomainPrefixRules() {}

  /** Every rule that the prefix breaks; whether it is free is another question. */
  public static List<Finding> check(DomainPrefix prefix) {
    if (prefix.isBlank()) {
      return List.of(Finding.block("domain.prefix.empty", DomainPrefix.FIELD));
    }
    List<Finding> findings = new ArrayList<>();
    checkCharacters(prefix.value(), findings);
    checkLength(prefix.value(), findings);
    checkStart(prefix.value(), findings);
    return List.copyOf(findings);
  }

  private static void checkCharacters(String prefix, List<Finding> findings) {
    prefix
        .codePoints()
        .filter(c -> !isLetter(c) && !isDigit(c))
        .mapToObj(Character::toString)
        .findFirst()
        .map(wrong -> Finding.block("domain.prefix.characters", DomainPrefix.FIELD, wrong))
        .map(finding -> finding.from(CustomerSources.PREFIX_CHARACTERS))
        .ifPresent(findings::add);
  }

  private static void checkLength(String prefix, List<Finding> findings) {
    int length = prefix.codePointCount(0, prefix.length());
    if (length > LONGEST) {
      findings.add(
          Finding.block("domain.prefix.long", DomainPrefix.FIELD, length, LONGEST)
              .from(CustomerSources.PREFIX_LENGTH));
    }
  }

  /** No page of Microsoft's forbids a digit at the start, yet some storefronts refuse it. */
  private static void checkStart(String prefix, List<Finding> findings) {
    if (isDigit(prefix.codePointAt(0))) {
      findings.add(Finding.warn("domain.prefix.leadingDigit", DomainPrefix.FIELD));
    }
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
