package io.github.partnerconsole.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.partnerconsole.sandbox.audit.AuditTrail;
import io.github.partnerconsole.sandbox.state.Answer;
import io.github.partnerconsole.sandbox.state.Ledger;
import io.github.partnerconsole.sandbox.state.State;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Finds the route of a call, lets in who may make it, and keeps a repeated write from a second
 * effect.
 */
public final class Service {
  private static final System.Logger LOG = System.getLogger(Service.class.getName());
  private static final int LONGEST_KEY = 400;

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
    Optional<Router.Match> match = router.find(called.method(), called.path());
    Access access = match.map(found -> found.route().access()).orElse(Access.ANY);
    Optional<Duration> wait = match.flatMap(found -> wait(found, called));
    if (wait.isPresent()) {
      return GatewayReplies.throttled(wait.get());
    }
    String operation = match.map(found -> found.route().operation()).orElseGet(called::plainPath);
    Gate.Admitted admitted = gate.admit(called, access, operation);
    Router.Match found =
        match.orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, called.plainPath()));
    if (!called.flaw().isEmpty()) {
      throw new Refusal(ApiError.INVALID_INPUT, called.flaw());
    }
    Request request = called.admitted(admitted.isPerson(), found.values());
    return carriedOut(found.route(), request, admitted.name()).with(admitted.headers());
  }

  /** Every call counts, also one that is then refused; whose it is, only a good token says. */
  private Optional<Duration> wait(Router.Match found, Request called) {
    return gate.partner(called)
        .flatMap(partner ->
            throttle.wait(
                found.route().method(),
                found.route().path(),
                partner,
                found.values().getOrDefault("customer", "")));
  }

  private Reply carriedOut(Route route, Request request, String caller) {
    boolean writes = route.kind() == Route.Kind.WRITES;
    settle(writes);
    return writes
        ? Reply.of(ledger.write(key(request, caller), state -> write(route, request, state)))
        : route.handler().handle(request, ledger.current());
  }

  /** Does what is due; where that cannot be saved, a reader is shown what was there before. */
  private void settle(boolean isNeeded) {
    if (!router.isDue(ledger.current())) {
      return;
    }
    try {
      ledger.change(router::settle);
    } catch (UncheckedIOException e) {
      if (isNeeded) {
        throw e;
      }
      LOG.log(System.Logger.Level.WARNING, "What was due could not be saved", e);
    }
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
        route.path(),
        Optional.ofNullable(request.values().get("customer")),
        request.header("MS-CorrelationId").orElse(""));
  }

  /**
   * What makes a repeat recognisable: nobody gets the answer to another caller. Short, however long
   * what was sent is, for it is kept.
   */
  private static Optional<String> key(Request request, String caller) {
    return request
        .header("MS-RequestId")
        .map(id -> id + " " + request.method() + " " + request.path() + " " + caller)
        .map(key -> key.length() <= LONGEST_KEY ? key : hashed(key));
  }

  private static String hashed(String key) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
