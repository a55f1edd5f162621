package io.github.partnerconsole.sandbox.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A method and a path template such as {@code /v1/customers/{customer}/carts}. */
record Route(String method, List<String> template, Kind kind, Access access, Handler handler) {

  /** What a route may do. */
  enum Kind {
    READS,
    WRITES
  }

  static Route of(String method, String template, Kind kind, Access access, Handler handler) {
    return new Route(method, segments(template), kind, access, handler);
  }

  /** The template, such as {@code /v1/customers/{customer}/carts}. */
  String path() {
    return "/" + String.join("/", template);
  }

  /** What the route does, as Partner Center's own log names it. */
  String operation() {
    String path = String.join("/", template).replaceFirst("^v1/", "v{version}/");
    return method.charAt(0) + method.substring(1).toLowerCase(Locale.ROOT) + " /" + path;
  }

  /**
   * Decoded segments of a path as it was sent, or of a template. Doubled and trailing slashes count
   * for nothing, as on the real service; a slash that was percent-encoded is part of its segment.
   */
  static List<String> segments(String sent) {
    String path = sent.replaceFirst("^(?i)https?://[^/?#]*", "").split("[?#]", 2)[0];
    return Arrays.stream(path.split("/", -1))
        .filter(part -> !part.isEmpty())
        .map(Route::decoded)
        .toList();
  }

  private static String decoded(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return segment;
    }
  }

  /** The values of the template's names, where this route is the one called. */
  Optional<Map<String, String>> match(String calledMethod, List<String> path) {
    if (!method.equals(calledMethod) || template.size() != path.size()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < path.size(); i++) {
      String expected = template.get(i);
      if (expected.startsWith("{")) {
        values.put(expected.substring(1, expected.length() - 1), path.get(i));
      } else if (!expected.equalsIgnoreCase(path.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }
}
