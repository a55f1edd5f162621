package io.github.partnerconsole.sandbox.http;

import io.github.partnerconsole.sandbox.audit.AuditTrail;
import io.github.partnerconsole.sandbox.state.Answer;
import io.github.partnerconsole.sandbox.state.Ledger;
import io.github.partnerconsole.sandbox.state.State;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the route of a call, lets in who may make it, and keeps a repeated write from a second
 * effect.
 */
public final class Service {
  private static final System.Logger LOG = System.getLogger(Service.class.getName());

  private final Router router;
  private final Ledger ledger;
  private final Gate gate;
  private final Throttle throttle;
  private final AuditTrail trail;

  public Service(Router router, Ledger ledger, Gate gate, Throttle throttle, AuditTrail trail) {
    this.router = router;
    this.ledger = ledger;
    this.gate = gate;
    this.throttle = throttle;
    this.trail = trail;
  }

  Reply answer(Request request) {
    try {
      return answerOrRefuse(request);
    } catch (Refusal refusal) {
      return refusal.reply();
    } catch (Unauthorized _) {
      return GatewayReplies.unauthorized();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "A call to the sandbox failed", e);
      return new Refusal(ApiError.UNEXPECTED).reply();
    }
  }

  private Reply answerOrRefuse(Request called) {
    String path = URI.create(called.path()).getPath();
    Optional<Router.Match> match = router.find(called.method(), path);
    Access access = match.map(found -> found.route().access()).orElse(Access.ANY);
    String operation = match.map(found -> found.route().operation()).orElse(path);
    Map<String, String> headers = gate.admit(called, access, operation);
    String tenant = match.map(found -> found.values().get("customer")).orElse("");
    Optional<Duration> wait = throttle.wait(operation, tenant);
    if (wait.isPresent()) {
      return GatewayReplies.throttled(wait.get());
    }
    Router.Match found = match.orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, path));
    Request request =
        new Request(
            called.method(),
            called.path(),
            called.query(),
            called.headers(),
            called.content(),
            found.values());
    if (router.isDue(ledger.current())) {
      ledger.change(router::settle);
    }
    Route route = found.route();
    Reply reply =
        route.kind() == Route.Kind.WRITES
            ? Reply.of(ledger.write(key(request), state -> write(route, request, state)))
            : route.handler().handle(request, ledger.current());
    return reply.with(headers);
  }

  private Answer write(Route route, Request request, State state) {
    try {
      Answer answer = route.handler().handle(request, state).answer();
      trail.note(state, done(route, request), answer);
      return answer;
    } catch (Refusal refusal) {
      return refusal.reply().answer();
    }
  }

  private static AuditTrail.Done done(Route route, Request request) {
    return new AuditTrail.Done(
        route.method(),
        "/" + String.join("/", route.template()),
        Optional.ofNullable(request.values().get("customer")),
        request.header("MS-CorrelationId").orElse(""));
  }

  private static Optional<String> key(Request request) {
    return request
        .header("MS-RequestId")
        .map(id -> id + " " + request.method() + " " + request.path());
  }
}
