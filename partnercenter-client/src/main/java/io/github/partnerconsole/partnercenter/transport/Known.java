package io.github.partnerconsole.partnercenter.transport;

import java.util.Locale;
import java.util.Set;

/** The spelling of an open enumeration's values: known ones as documented, any other as it came. */
public final class Known {
  private Known() {}

  /**
   * Partner Center spells one value in several ways ({@code OneTime}, {@code one_time}): a known
   * one is written as listed here, an unknown one is kept.
   */
  public static String spelling(String value, Set<String> known) {
    if (known.contains(value)) {
      return value;
    }
    String plain = plain(value);
    return known.stream().filter(each -> plain(each).equals(plain)).findFirst().orElse(value);
  }

  private static String plain(String value) {
    return value.replace("_", "").replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
