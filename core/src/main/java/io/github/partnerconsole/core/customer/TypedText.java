package io.github.partnerconsole.core.customer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes plain text of what people type or paste. */
public final class TypedText {

  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cc}]+");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212\u2043]");

  private TypedText() {}

  /** Single blanks inside, none around, no control characters. */
  public static String tidy(String typed) {
    return BLANKS.matcher(typed).replaceAll(" ").strip();
  }

  /** Tidy, with ordinary digits, letters, hyphens and spaces in place of their many variants. */
  static String plain(String typed) {
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    String visible = INVISIBLE.matcher(composed).replaceAll("");
    return tidy(digits(DASHES.matcher(visible).replaceAll("-")));
  }

  /** Plain, in upper case. */
  static String plainUpper(String typed) {
    return plain(plain(typed).toUpperCase(Locale.ROOT));
  }

  private static String digits(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(result::appendCodePoint);
    return result.toString();
  }
}
