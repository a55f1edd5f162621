package io.github.partnerconsole.sandbox.identity;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Gate;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Unauthorized;
import java.util.Map;
import java.util.Optional;

/**
 * Lets in who has a token that is good, for this audience, of the wanted kind, and with
 * multi-factor authentication where that is asked (partner-center-authentication, 2025-11).
 */
final class Admission implements Gate {
  private static final String BEARER = "Bearer ";

  private final Tokens tokens;
  private final Directory directory;
  private final Switches switches;
  private final RequestLog log;

  Admission(Tokens tokens, Directory directory, Switches switches, RequestLog log) {
    this.tokens = tokens;
    this.directory = directory;
    this.switches = switches;
    this.log = log;
  }

  @Override
  public Optional<String> partner(Request request) {
    return caller(request).map(Caller::tenant);
  }

  @Override
  public Admitted admit(Request request, Access access, String operation) {
    if (access == Access.OPEN) {
      return new Admitted(false, "", Map.of());
    }
    Caller caller = caller(request).orElseThrow(Unauthorized::new);
    if (Resources.audiences(request.plainPath()).stream().noneMatch(caller::isFor)) {
      throw new Refusal(ApiError.AUDIENCE_INVALID);
    }
    if (caller.isUser()) {
      log.add(request, operation, caller);
    }
    requireKind(caller, access);
    if (caller.isUser() && !caller.hasMfa() && switches.isOn(Switch.MFA_REQUIRED)) {
      throw new Refusal(ApiError.MFA_MISSING);
    }
    requireRole(caller);
    boolean reports =
        caller.isUser()
            && request.header("ValidateMfa").filter("true"::equalsIgnoreCase).isPresent();
    return new Admitted(
        caller.isUser(),
        caller.tenant() + " " + caller.clientId() + " " + caller.name(),
        reports ? Map.of("isMfaCompliant", String.valueOf(caller.hasMfa())) : Map.of());
  }

  /** The name of the scheme is taken in any case (RFC 9110, 11.1). */
  private Optional<Caller> caller(Request request) {
    return request
        .header("Authorization")
        .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .flatMap(header -> tokens.read(header.substring(BEARER.length()).strip()));
  }

  /** The main token stands for whichever caller is wanted. */
  private static void requireKind(Caller caller, Access access) {
    if (access == Access.USER && !caller.isUser()) {
      throw new Refusal(ApiError.APP_ONLY_UNSUPPORTED);
    }
    // No page prints a code for a person's token on a call for applications alone.
    if (access == Access.APP && caller.isUser() && !caller.isMain()) {
      throw new Refusal(ApiError.PRIVILEGES_INSUFFICIENT);
    }
  }

  private void requireRole(Caller caller) {
    Optional<Person> person = directory.person(caller.name());
    if (caller.isUser() && !person.map(Person::hasRole).orElse(true)) {
      throw new Refusal(ApiError.PRIVILEGES_INSUFFICIENT);
    }
  }
}
