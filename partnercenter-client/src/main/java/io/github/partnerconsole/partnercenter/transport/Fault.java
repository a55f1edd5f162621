package io.github.partnerconsole.partnercenter.transport;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body of an error, of which there are five: Partner Center's own (a number or text as code, a
 * description), the customer service's (also a message), the throttling gateway's (statusCode and
 * message), Graph's (code and message under error), and none at all beside a WWW-Authenticate
 * header.
 */
record Fault(
    @Nullable String code,
    @Nullable String description,
    @Nullable String message,
    @Nullable Inner error,
    @More Map<String, Object> more) {
  private static final Fault NONE = new Fault(null, null, null, null, Map.of());
  private static final int LONGEST = 1024;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  /** What can be read of it, never a failure of its own. */
  static Fault read(String text) {
    return text.isBlank()
        ? NONE
        : Json.tryRead(text, Fault.class)
            .or(() -> Json.tryRead(text, Map.class).map(Fault::ofTexts))
            .orElse(NONE);
  }

  /** What is text or a number in an error that is of no known shape. */
  private static Fault ofTexts(Map<?, ?> members) {
    Map<String, String> texts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    members.forEach((name, value) -> {
      if (value instanceof String || value instanceof Number) {
        texts.put(String.valueOf(name), value.toString());
      }
    });
    String message = texts.getOrDefault("message", texts.get("error"));
    return new Fault(texts.get("code"), texts.get("description"), message, null, Map.of());
  }

  /** The code, wherever it stands, on one line. */
  @Nullable String anyCode() {
    String found = code != null || error == null ? code : error.code();
    return found == null ? null : CONTROL.matcher(found).replaceAll(" ");
  }

  /** What it says, or what the header says that came instead; cut where the contract ends. */
  @Nullable String says(@Nullable String authenticate) {
    String said = said();
    said = said == null ? authenticate : said;
    return said == null || said.length() <= LONGEST ? said : said.substring(0, LONGEST);
  }

  private @Nullable String said() {
    if (description != null && !description.isBlank()) {
      return description;
    }
    return message != null || error == null ? message : error.message();
  }

  /** What Graph says (Graph errors page, 2024). */
  record Inner(@Nullable String code, @Nullable String message, @More Map<String, Object> more) {
    Inner {
      more = Members.more(more);
    }
  }
}
