package io.github.partnerconsole.core.customer;

import java.util.Optional;

/**
 * How a country writes its postal codes.
 *
 * @param mask {@code #} for a digit, {@code @} for a letter, {@code *} for either; everything else
 *     stands for itself, such as the space of {@code #### @@}
 */
record PostalCodeForm(String mask) {

  /** Writes a code of this form; absent where the code is not of this form. */
  Optional<String> write(String compact) {
    StringBuilder written = new StringBuilder(mask.length());
    int next = 0;
    for (int i = 0; i < mask.length(); i++) {
      char slot = mask.charAt(i);
      if (isSeparator(slot)) {
        written.append(slot);
      } else if (next < compact.length() && fits(slot, compact.charAt(next))) {
        written.append(compact.charAt(next++));
      } else {
        return Optional.empty();
      }
    }
    return next == compact.length() ? Optional.of(written.toString()) : Optional.empty();
  }

  /** The code without the marks that only make it readable. */
  static String compact(String code) {
    return code.replace(" ", "").replace("-", "");
  }

  private static boolean isSeparator(char slot) {
    return slot == ' ' || slot == '-';
  }

  private static boolean fits(char slot, char typed) {
    return switch (slot) {
      case '#' -> isDigit(typed);
      case '@' -> isLetter(typed);
      case '*' -> isDigit(typed) || isLetter(typed);
      default -> slot == typed;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
