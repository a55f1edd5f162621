package io.github.partnerconsole.sandbox.http;

import io.github.partnerconsole.sandbox.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All routes of the sandbox; the first that matches a call answers it. */
public final class Router {
  private final List<Route> routes;
  private final List<Due> dues;
  private final Access access;

  /** A router with no route, for calls of any signed-in caller. */
  public Router() {
    this(new ArrayList<>(), new ArrayList<>(), Access.ANY);
  }

  private Router(List<Route> routes, List<Due> dues, Access access) {
    this.routes = routes;
    this.dues = dues;
    this.access = access;
  }

  /** The same router; the routes added through this view are for these callers. */
  public Router needing(Access callers) {
    return new Router(routes, dues, callers);
  }

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

  public Router patch(String template, Handler handler) {
    return add("PATCH", template, Route.Kind.WRITES, handler);
  }

  public Router delete(String template, Handler handler) {
    return add("DELETE", template, Route.Kind.WRITES, handler);
  }

  /** What is to be looked after before each call; the earlier ones first. */
  public Router due(Due due) {
    dues.add(due);
    return this;
  }

  boolean isDue(State state) {
    return dues.stream().anyMatch(due -> due.isDue(state));
  }

  void settle(State state) {
    dues.stream().filter(due -> due.isDue(state)).forEach(due -> due.settle(state));
  }

  private Router add(String method, String template, Route.Kind kind, Handler handler) {
    routes.add(Route.of(method, template, kind, access, handler));
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
