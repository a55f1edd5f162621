package io.github.partnerconsole.sandbox.identity;

import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.http.Unauthorized;
import io.github.partnerconsole.sandbox.state.State;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What older clients do once more after signing in: they hand in their token with the grant {@code
 * jwt_token} and take another for Partner Center. No page prints the answer; its members are those
 * that public clients read. Here it is the same token again.
 */
final class PartnerTokenEndpoint {
  private final Tokens tokens;
  private final InstantSource clock;

  PartnerTokenEndpoint(Tokens tokens, InstantSource clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  /** For whoever may call the API: only a token for Partner Center is good here. */
  void addTo(Router router) {
    for (String path : List.of("/generatetoken", "/v1/generatetoken", "/v3/generatetoken")) {
      router.ask(path, this::exchange);
    }
  }

  private Reply exchange(Request request, State state) {
    String token =
        request
            .header("Authorization")
            .map(header -> header.substring(header.indexOf(' ') + 1))
            .orElseThrow(Unauthorized::new);
    Optional<Caller> caller = tokens.read(token).filter(it -> !it.isMain());
    long left =
        caller
            .map(it -> Duration.between(clock.instant(), it.expiresAt()).toSeconds())
            .orElse((long) Tokens.LIFETIME);
    ObjectNode answer = JsonNodeFactory.instance.objectNode().put("access_token", token);
    answer.put("token_type", "jwt_token").put("expires_in", left);
    return Reply.ok(answer).with("Cache-Control", "no-store");
  }
}
