package io.github.partnerconsole.partnercenter.transport;

import java.util.Map;
import java.util.regex.Pattern;

/** The header that leads from a page to the next, named alike in answers, links and requests. */
final class Continuation {
  static final String HEADER = "MS-ContinuationToken";

  private static final Pattern SENDABLE = Pattern.compile("[ -~]+");

  private Continuation() {}

  /**
   * What a request for the next page bears.
   *
   * @throws UnreadableJsonException where the token cannot be sent: to leave it out would end a
   *     collection before its end, or begin it anew
   */
  static Map<String, String> of(String token) {
    if (!SENDABLE.matcher(token).matches()) {
      throw new UnreadableJsonException("a continuation token that cannot be sent");
    }
    return Map.of(HEADER, token);
  }
}
