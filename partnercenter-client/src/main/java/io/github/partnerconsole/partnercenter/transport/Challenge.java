package io.github.partnerconsole.partnercenter.transport;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a WWW-Authenticate header demands of the next token. */
final class Challenge {
  // claims="…" of a Bearer challenge, base64 of JSON (learn.microsoft.com, "Claims challenges,
  // claims requests and client capabilities", 2025-01).
  private static final Pattern CLAIMS =
      Pattern.compile("\\bclaims\\s*=\\s*\"([^\"]{1,16384})\"", Pattern.CASE_INSENSITIVE);

  private Challenge() {}

  /** The claims as JSON text; null where the header demands none that can be read. */
  static @Nullable String claims(@Nullable String authenticate) {
    if (authenticate == null) {
      return null;
    }
    Matcher found = CLAIMS.matcher(authenticate);
    return found.find() ? decoded(found.group(1)) : null;
  }

  private static @Nullable String decoded(String text) {
    try {
      String standard = text.replace('-', '+').replace('_', '/');
      String json = new String(Base64.getDecoder().decode(standard), StandardCharsets.UTF_8);
      return json.startsWith("{") ? json : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
