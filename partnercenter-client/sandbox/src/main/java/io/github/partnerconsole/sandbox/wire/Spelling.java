package io.github.partnerconsole.sandbox.wire;

import java.util.Locale;

/**
 * The spellings of one value: callers send PascalCase or snake case, the API answers the latter.
 */
public final class Spelling {
  private Spelling() {}

  /** {@code OneTime} and {@code one_time} as {@code one_time}. */
  public static String snake(String value) {
    return value.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  /** {@code one_time} as {@code OneTime}. */
  public static String pascal(String value) {
    StringBuilder pascal = new StringBuilder();
    for (String word : value.split("_", -1)) {
      if (!word.isEmpty()) {
        pascal.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return pascal.toString();
  }

  /** An enumeration's value without what its spellings differ in. */
  public static String plain(String value) {
    return value.replace("_", "").replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
