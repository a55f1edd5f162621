package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Company names that Microsoft takes (Validate company names and email addresses: rules of
 * 2024-02-05, the length from a later state of the page).
 */
public final class CompanyNameRule {

  private static final Field FIELD = Company.NAME;
  private static final int LONGEST = 255;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "c p a",
          "c.p.a.",
          "c. p. a.",
          "corp",
          "corp.",
          "corporation",
          "gmbh",
          "inc",
          "incorporated",
          "kft",
          "l l c",
          "l l p",
          "l. l. c.",
          "l. l. p.",
          "l.l.c.",
          "l.l.p.",
          "lda",
          "limited",
          "llc",
          "llc.",
          "llp",
          "llp.",
          "ltd",
          "ltd.",
          "ooo",
          "plc",
          "private limited",
          "pte ltd",
          "pty",
          "pty ltd",
          "pvt",
          "pvt ltd",
          "sarl",
          "sdn bhd",
          "wll",
          "zrt");

  private static final Pattern DOMAIN =
      Pattern.compile("(?i).*[\\p{L}\\p{N}]\\.(com|org|net|edu|club|info|biz|eu|uk)");

  private CompanyNameRule() {}

  /** What is wrong with a tidy name: at most one finding. */
  public static List<Finding> check(String name) {
    int length = name.codePointCount(0, name.length());
    if (length == 0) {
      return List.of(Finding.block("company.name.empty", FIELD));
    }
    if (length > LONGEST) {
      return refused(Finding.block("company.name.long", FIELD, length, LONGEST));
    }
    if (length == 1) {
      return refused(Finding.block("company.name.oneCharacter", FIELD));
    }
    return checkWords(name);
  }

  private static List<Finding> checkWords(String name) {
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return refused(Finding.block("company.name.onlySymbols", FIELD));
    }
    if (ABBREVIATIONS.contains(name.toLowerCase(Locale.ROOT))) {
      return refused(Finding.block("company.name.abbreviation", FIELD, name));
    }
    if (isOneCharacterRepeated(name)) {
      return refused(Finding.block("company.name.repeated", FIELD));
    }
    if (isSpelledOut(name)) {
      return refused(Finding.block("company.name.spelledOut", FIELD));
    }
    return DOMAIN.matcher(name).matches()
        ? refused(Finding.warn("company.name.domain", FIELD))
        : List.of();
  }

  private static boolean isOneCharacterRepeated(String name) {
    return name.codePointCount(0, name.length()) >= 3 && name.codePoints().distinct().count() == 1;
  }

  private static boolean isSpelledOut(String name) {
    return Arrays.stream(name.split(" ", -1)).allMatch(word -> word.codePoints().count() == 1);
  }

  private static List<Finding> refused(Finding finding) {
    return List.of(finding.from(CustomerSources.NAMES));
  }
}
