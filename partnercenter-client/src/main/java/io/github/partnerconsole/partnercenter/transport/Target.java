package io.github.partnerconsole.partnercenter.transport;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A path under a host, percent-encoded, with its query.
 *
 * @param path begins with a slash
 * @param query without its question mark, empty where there is none
 */
public record Target(String path, String query) {

  /**
   * A path of the API, {@code /v1} included; each segment is encoded, so that an id cannot lead
   * elsewhere.
   */
  public static Target of(String... segments) {
    String path = Arrays.stream(segments).map(Target::segment).collect(Collectors.joining("/"));
    return new Target("/v1/" + path, "");
  }

  /** A path below this one; only for one without a query. */
  public Target below(String... segments) {
    String more =
        Arrays.stream(segments).map(each -> "/" + segment(each)).collect(Collectors.joining());
    return new Target(path + more, query);
  }

  /** The same path with one more parameter, or unchanged where the value is null. */
  public Target with(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    String pair = name + "=" + encoded(value.toString());
    return new Target(path, query.isEmpty() ? pair : query + "&" + pair);
  }

  @Override
  public String toString() {
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String segment(String text) {
    if (text.isBlank() || text.equals(".") || text.equals("..")) {
      throw new IllegalArgumentException(
          "An id in a path must not be empty or dots: '" + text + "'");
    }
    return encoded(text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
