package io.github.partnerconsole.sandbox.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Authorization codes: each good once, for a while, and for whoever knows its verifier. */
final class Codes {
  private static final Duration LIFETIME = Duration.ofMinutes(10);

  /** Long enough to say of a used or old code what it is. */
  private static final Duration REMEMBERED = LIFETIME.multipliedBy(6);

  private final Map<String, Issued> codes = new HashMap<>();
  private final InstantSource clock;

  Codes(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * A code for a sign-in.
   *
   * @param challenge what the verifier has to match; empty where the client sent none
   */
  synchronized String issue(Session session, String redirectUri, Challenge challenge) {
    Instant oldest = clock.instant().minus(REMEMBERED);
    codes.values().removeIf(issued -> issued.at().isBefore(oldest));
    String code = Secrets.fresh("0.code.");
    codes.put(code, new Issued(session, redirectUri, challenge, clock.instant(), false));
    return code;
  }

  synchronized Session redeem(Form form) {
    String code = form.required("code");
    Issued issued = codes.get(code);
    if (issued == null || !issued.session().clientId().equals(form.text("client_id"))) {
      throw OAuthError.GRANT_UNKNOWN.refuse();
    }
    if (issued.isUsed()) {
      throw OAuthError.CODE_USED.refuse();
    }
    if (clock.instant().isAfter(issued.at().plus(LIFETIME))) {
      throw OAuthError.GRANT_EXPIRED.refuse();
    }
    if (!issued.redirectUri().equals(form.text("redirect_uri"))) {
      throw OAuthError.REDIRECT_DIFFERS.refuse();
    }
    issued.challenge().check(form.find("code_verifier"));
    codes.put(code, issued.used());
    return issued.session();
  }

  private record Issued(
      Session session, String redirectUri, Challenge challenge, Instant at, boolean isUsed) {
    Issued used() {
      return new Issued(session, redirectUri, challenge, at, true);
    }
  }
}
