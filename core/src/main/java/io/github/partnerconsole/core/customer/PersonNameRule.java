package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** First and last names of people that Microsoft takes. */
public final class PersonNameRule {

  private static final int LONGEST = 50;

  /** Resellers of Microsoft's catalogue report 40 as the limit; its own page says 50. */
  private static final int LONGEST_SURE = 40;

  private static final Set<String> PLACEHOLDERS = Set.of("test", "admin", "nobody");

  /** The texts quote which of the two names is meant. */
  private static final int FIRST = 1;

  private static final int LAST = 2;

  private PersonNameRule() {}

  /** What is wrong with a tidy first name: at most one finding. */
  public static List<Finding> checkFirst(String name, Field field) {
    return name.isEmpty()
        ? List.of(Finding.block("personName.noFirst", field))
        : check(name, FIRST, field);
  }

  /** What is wrong with a tidy last name: at most one finding. */
  public static List<Finding> checkLast(String name, Field field) {
    return name.isEmpty()
        ? List.of(Finding.block("personName.noLast", field))
        : check(name, LAST, field);
  }

  private static List<Finding> check(String name, int which, Field field) {
    int length = name.codePointCount(0, name.length());
    if (length > LONGEST) {
      return List.of(
          Finding.block("personName.long", field, length, LONGEST)
              .from(CustomerSources.ADDRESS_LENGTHS));
    }
    return length > LONGEST_SURE
        ? List.of(Finding.warn("personName.longish", field, length, LONGEST_SURE))
        : checkLetters(name, which, field);
  }

  private static List<Finding> checkLetters(String name, int which, Field field) {
    if (name.codePoints().noneMatch(Character::isLetter)) {
      return refused(Finding.block("personName.noLetters", field, which));
    }
    if (name.codePoints().count() == 1 && !Character.isIdeographic(name.codePointAt(0))) {
      return refused(Finding.block("personName.oneCharacter", field, which));
    }
    return PLACEHOLDERS.contains(name.toLowerCase(Locale.ROOT))
        ? refused(Finding.block("personName.placeholder", field, name))
        : List.of();
  }

  private static List<Finding> refused(Finding finding) {
    return List.of(finding.from(CustomerSources.NAMES));
  }
}
