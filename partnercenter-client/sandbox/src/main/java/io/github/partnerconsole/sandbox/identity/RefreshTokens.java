package io.github.partnerconsole.sandbox.identity;

import io.github.partnerconsole.sandbox.demo.Provider;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Refresh tokens: each use gives a new one, and the used one stays good until it is 90 days old
 * (refresh-tokens page of the identity platform, 2025), unless used ones are retired.
 */
final class RefreshTokens {
  private static final Duration LIFETIME = Duration.ofDays(90);

  /** More sign-ins than a test makes; the oldest tokens are forgotten, as if never given. */
  private static final int KEPT = 10_000;

  private final Map<String, Issued> tokens = new LinkedHashMap<>();
  private final Directory directory;
  private final InstantSource clock;
  private boolean retiresUsed;

  RefreshTokens(Directory directory, InstantSource clock) {
    this.directory = directory;
    this.clock = clock;
  }

  synchronized String issue(Session session) {
    String token = Secrets.fresh("1.refresh.");
    tokens.put(token, new Issued(session, clock.instant(), false));
    if (tokens.size() > KEPT) {
      tokens.remove(tokens.keySet().iterator().next());
    }
    return token;
  }

  /** Whose token it is; refused where it is unknown, revoked or old. */
  synchronized Session use(String token, String clientId) {
    Issued issued = Optional.ofNullable(tokens.get(token)).orElseGet(() -> foreign(clientId));
    if (issued.isRevoked()) {
      throw OAuthError.SESSION_REVOKED.refuse();
    }
    if (!issued.session().clientId().equals(clientId)) {
      throw OAuthError.GRANT_UNKNOWN.refuse();
    }
    if (clock.instant().isAfter(issued.at().plus(LIFETIME))) {
      throw OAuthError.REFRESH_EXPIRED.refuse();
    }
    if (retiresUsed) {
      tokens.replace(token, issued.revoked());
    }
    return issued.session();
  }

  synchronized void revokeAll() {
    tokens.replaceAll((_, issued) -> issued.revoked());
  }

  synchronized void retireUsed() {
    retiresUsed = true;
  }

  // A client that was set up elsewhere, such as by hand, works without a sign-in in the sandbox.
  private Issued foreign(String clientId) {
    if (!directory.acceptsAnyApplication()) {
      throw OAuthError.GRANT_UNKNOWN.refuse();
    }
    Session session =
        new Session(Person.DEMO.upn(), Provider.TENANT, clientId, Resources.API, true);
    return new Issued(session, clock.instant(), false);
  }

  private record Issued(Session session, Instant at, boolean isRevoked) {
    Issued revoked() {
      return new Issued(session, at, true);
    }
  }
}
