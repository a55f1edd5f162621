package io.github.partnerconsole.sandbox.http;

import io.github.partnerconsole.sandbox.state.Answer;
import io.github.partnerconsole.sandbox.state.Ledger;
import io.github.partnerconsole.sandbox.state.State;
import java.net.URI;
import java.util.Optional;

/**
 * Finds the route of a call, asks for the token, and keeps a repeated write from a second effect.
 */
public final class Service {
  private static final System.Logger LOG = System.getLogger(Service.class.getName());

  private final Router router;
  private final Ledger ledger;
  private final String token;

  public Service(Router router, Ledger ledger, String token) {
    this.router = router;
    this.ledger = ledger;
    this.token = token;
  }

  Reply answer(Request request) {
    try {
      return answerOrRefuse(request);
    } catch (Refusal refusal) {
      return refusal.reply();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "A call to the sandbox failed", e);
      return new Refusal(ApiError.UNEXPECTED).reply();
    }
  }

  private Reply answerOrRefuse(Request called) {
    String path = URI.create(called.path()).getPath();
    Optional<Router.Match> match = router.find(called.method(), path);
    Access access = match.map(found -> found.route().access()).orElse(Access.ANY);
    if (access != Access.OPEN && !isAuthorized(called)) {
      return GatewayReplies.unauthorized();
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
    Handler handler = found.route().handler();
    return found.route().kind() == Route.Kind.WRITES
        ? Reply.of(ledger.write(key(request), state -> write(handler, request, state)))
        : handler.handle(request, ledger.current());
  }

  private static Answer write(Handler handler, Request request, State state) {
    try {
      return handler.handle(request, state).answer();
    } catch (Refusal refusal) {
      return refusal.reply().answer();
    }
  }

  private static Optional<String> key(Request request) {
    return request
        .header("MS-RequestId")
        .map(id -> id + " " + request.method() + " " + request.path());
  }

  private boolean isAuthorized(Request request) {
    return request.header("Authorization").filter(("Bearer " + token)::equals).isPresent();
  }
}
