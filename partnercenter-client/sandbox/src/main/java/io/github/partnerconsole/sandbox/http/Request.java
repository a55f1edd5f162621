package io.github.partnerconsole.sandbox.http;

import com.sun.net.httpserver.Headers;
import java.util.Map;
import java.util.Optional;

/**
 * One call as a handler sees it.
 *
 * @param path path and query as sent
 * @param query decoded query parameters, names in any case
 * @param content the body as text
 * @param flaw why the body cannot be read, an empty text where it can
 * @param isByPerson whether a person calls, known once the call was let in
 * @param values what stands at the names of the route's template
 */
public record Request(
    String method,
    String path,
    Map<String, String> query,
    Headers headers,
    String content,
    String flaw,
    boolean isByPerson,
    Map<String, String> values) {
  private static final String JAVA_SDK = "Partner Center Java SDK";

  /** The same call, let in and on its way to a route with these values. */
  Request admitted(boolean byPerson, Map<String, String> found) {
    return new Request(method, path, query, headers, content, flaw, byPerson, found);
  }

  /** The path decoded, each slash once, without host and query: {@code /v1/customers/c}. */
  public String plainPath() {
    return "/" + String.join("/", Route.segments(path));
  }

  /** The part of the path that the route's template calls by this name. */
  public String value(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("the route has no " + name);
    }
    return value;
  }

  public Optional<String> query(String name) {
    return Optional.ofNullable(query.get(name)).filter(value -> !value.isBlank());
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.getFirst(name)).filter(value -> !value.isBlank());
  }

  /** Whether Microsoft's archived Java SDK asks, which knows the protocol as it was in 2020. */
  public boolean isOfJavaSdk() {
    return header("MS-PartnerCenter-Client").filter(JAVA_SDK::equals).isPresent();
  }

  public Body body() {
    return Body.parse(content);
  }
}
