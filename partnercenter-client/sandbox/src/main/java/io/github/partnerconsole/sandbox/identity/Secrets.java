package io.github.partnerconsole.sandbox.identity;

import java.security.SecureRandom;
import java.util.Base64;

/** Texts that cannot be guessed. */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** A new one that begins with the prefix. */
  static String fresh(String prefix) {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Eight letters that people can type. */
  static String userCode() {
    String letters = "BCDFGHJKLMNPQRSTVWXZ";
    return RANDOM
        .ints(9, 0, letters.length())
        .mapToObj(it -> String.valueOf(letters.charAt(it)))
        .reduce("", String::concat);
  }
}
