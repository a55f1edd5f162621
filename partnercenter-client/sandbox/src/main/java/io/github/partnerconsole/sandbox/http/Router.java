package io.github.partnerconsole.sandbox.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All routes of the sandbox; the first that matches a call answers it. */
public final class Router {
  private final List<Route> routes = new ArrayList<>();

  public Router get(String template, Handler handler) {
    return add("GET", template, Route.Kind.READS, handler);
  }

  public Router head(String template, Handler handler) {
    return add("HEAD", template, Route.Kind.READS, handler);
  }

  /** A POST that only asks. */
  public Router ask(String template, Handler handler) {
    return add("POST", template, Route.Kind.READS, handler);
  }

  public Router post(String template, Handler handler) {
    return add("POST", template, Route.Kind.WRITES, handler);
  }

  public Router put(String template, Handler handler) {
    return add("PUT", template, Route.Kind.WRITES, handler);
  }

  /** A call that needs no token. */
  public Router open(String method, String template, Handler handler) {
    return add(method, template, Route.Kind.OPEN, handler);
  }

  private Router add(String method, String template, Route.Kind kind, Handler handler) {
    routes.add(Route.of(method, template, kind, handler));
    return this;
  }

  Optional<Match> find(String method, String path) {
    List<String> segments = Route.segments(path);
    return routes.stream()
        .flatMap(
            route -> route.match(method, segments).map(values -> new Match(route, values)).stream())
        .findFirst();
  }

  /** The route of a call with the values of its template's names. */
  record Match(Route route, Map<String, String> values) {}
}
