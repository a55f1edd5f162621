package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How phone numbers look in one country.
 *
 * @param expected whether Microsoft's pages ask for one; two lists disagree, so a missing one only
 *     warns
 * @param official Microsoft's live pattern, where it can be used
 * @param callingCodes such as {@code 31}
 * @param source where the official pattern was printed
 */
public record PhoneRule(
    boolean expected, Optional<TextPattern> official, List<String> callingCodes, Source source) {

  /** For people of any country, whose number may be left out. */
  public static final PhoneRule ANYWHERE = of(false);

  private static final Pattern CHARACTERS = Pattern.compile("\\+?[0-9 ()./-]*");
  private static final int FEWEST_DIGITS = 7;
  private static final int MOST_DIGITS = 15;
  private static final int MOST_MISSING = 6;

  public PhoneRule {
    callingCodes = List.copyOf(callingCodes);
  }

  static PhoneRule of(boolean expected) {
    return new PhoneRule(expected, Optional.empty(), List.of(), CustomerSources.PHONE_DIGITS);
  }

  PhoneRule with(LiveCountryRules live) {
    Optional<TextPattern> pattern =
        Optional.of(live.phoneRegex())
            .filter(regex -> !regex.isBlank())
            .flatMap(TextPattern::anchored);
    return new PhoneRule(expected, pattern, live.callingCodes(), CustomerSources.live(live));
  }

  /** Plain digits and signs, without the calling code where Microsoft's pattern knows none. */
  public String normalise(String typed) {
    String plain = TypedText.plain(typed);
    return isRefused(plain)
        ? callingCodes.stream()
            .map(code -> withoutCallingCode(plain, code))
            .filter(rest -> !rest.isEmpty() && !isRefused(rest))
            .findFirst()
            .orElse(plain)
        : plain;
  }

  /** What is wrong with a normalised number: at most one finding. */
  public List<Finding> check(String number, Field field) {
    if (number.isEmpty()) {
      return expected
          ? List.of(Finding.warn("phone.missing", field).from(CustomerSources.ADDRESS_LENGTHS))
          : List.of();
    }
    return official
        .flatMap(pattern -> pattern.matches(number))
        .map(accepted -> accepted ? List.<Finding>of() : List.of(unlike(number, field)))
        .orElseGet(() -> checkPlausible(number, field));
  }

  private Finding unlike(String number, Field field) {
    int missing = missingDigits(number);
    Finding finding =
        missing > 0
            ? Finding.block("phone.digitsMissing", field, missing)
            : Finding.block("phone.pattern", field, number);
    return finding.from(source);
  }

  /** How many digits more would make a number that is taken; 0 where that is not what is wrong. */
  private int missingDigits(String number) {
    return IntStream.rangeClosed(1, MOST_MISSING)
        .filter(more -> !isRefused(normalise(number + "0".repeat(more))))
        .findFirst()
        .orElse(0);
  }

  private static List<Finding> checkPlausible(String number, Field field) {
    if (!CHARACTERS.matcher(number).matches()) {
      return List.of(Finding.block("phone.characters", field).from(CustomerSources.PHONE_DIGITS));
    }
    int digits = digits(number);
    if (digits > MOST_DIGITS) {
      return List.of(
          Finding.block("phone.long", field, digits, MOST_DIGITS)
              .from(CustomerSources.PHONE_DIGITS));
    }
    return digits < FEWEST_DIGITS
        ? List.of(Finding.warn("phone.short", field, digits, FEWEST_DIGITS))
        : List.of();
  }

  private static int digits(String number) {
    return (int) number.chars().filter(c -> c >= '0' && c <= '9').count();
  }

  private boolean isRefused(String number) {
    return official.flatMap(pattern -> pattern.matches(number)).map(ok -> !ok).orElse(false);
  }

  private static String withoutCallingCode(String number, String code) {
    String start = "+" + code;
    return number.startsWith(start) ? number.substring(start.length()).strip() : "";
  }
}
