package io.github.partnerconsole.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the one thing that MSAL fills in too late: where somebody signed in. */
final class IdToken {
  private static final Pattern TENANT = Pattern.compile("\"tid\"\\s*:\\s*\"([^\"]+)\"");

  private IdToken() {}

  /** The tenant that the token is of; empty where it does not say. */
  static String tenant(@Nullable String token) {
    String[] parts = token == null ? new String[0] : token.split("\\.", -1);
    if (parts.length < 2) {
      return "";
    }
    try {
      Matcher found = TENANT.matcher(new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8));
      return found.find() ? found.group(1) : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
