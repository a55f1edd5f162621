package io.github.partnerconsole.partnercenter.transport;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of an error, of which there are four: Partner Center's own (a number or text as code, a
 * description), the customer service's (also a message), the throttling gateway's (statusCode and
 * message) and none at all beside a WWW-Authenticate header.
 */
record Fault(
    @Nullable String code,
    @Nullable String description,
    @Nullable String message,
    @More Map<String, Object> more) {
  private static final Fault NONE = new Fault(null, null, null, Map.of());
  private static final int LONGEST = 1024;

  /** What can be read of it, never a failure of its own. */
  static Fault read(String text) {
    return text.isBlank() ? NONE : Json.tryRead(text, Fault.class).orElse(NONE);
  }

  /** What it says, or what the header says that came instead; cut where the contract ends. */
  @Nullable String says(@Nullable String authenticate) {
    String said = description != null ? description : message != null ? message : authenticate;
    return said == null || said.length() <= LONGEST ? said : said.substring(0, LONGEST);
  }
}
