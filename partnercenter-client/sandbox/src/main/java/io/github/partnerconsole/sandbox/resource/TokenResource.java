package io.github.partnerconsole.sandbox.resource;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import java.net.URLDecoder;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The identity service: hands the sandbox's one token to whoever asks with a documented grant. The
 * older endpoint answers numbers as text and takes {@code resource}, the newer {@code scope}
 * (enable-secure-app-model, 2023-10).
 */
final class TokenResource {
  private static final List<String> GRANTS =
      List.of(
          "authorization_code",
          "refresh_token",
          "client_credentials",
          "urn:ietf:params:oauth:grant-type:device_code");
  private static final int LIFETIME = 3599;

  private final String token;
  private final InstantSource clock;

  TokenResource(String token, InstantSource clock) {
    this.token = token;
    this.clock = clock;
  }

  void addTo(Router router) {
    Router open = router.needing(Access.OPEN);
    open.ask("/{tenant}/oauth2/token", this::older);
    open.ask("/{tenant}/oauth2/v2.0/token", this::newer);
  }

  private Reply older(Request request, State state) {
    if (!knowsGrant(request)) {
      return unsupportedGrant();
    }
    Instant now = clock.instant();
    ObjectNode answer = answer().put("expires_in", String.valueOf(LIFETIME));
    answer.put("ext_expires_in", String.valueOf(LIFETIME));
    answer.put("expires_on", String.valueOf(now.plusSeconds(LIFETIME).getEpochSecond()));
    answer.put("not_before", String.valueOf(now.getEpochSecond()));
    return Reply.ok(answer.put("resource", "https://api.partnercenter.microsoft.com"));
  }

  private Reply newer(Request request, State state) {
    return knowsGrant(request)
        ? Reply.ok(answer().put("expires_in", LIFETIME).put("ext_expires_in", LIFETIME))
        : unsupportedGrant();
  }

  private ObjectNode answer() {
    ObjectNode answer = Shapes.object().put("token_type", "Bearer").put("access_token", token);
    return answer.put("scope", "user_impersonation").put("refresh_token", "sandbox-refresh");
  }

  private static boolean knowsGrant(Request request) {
    return Arrays.stream(request.content().split("&", -1))
        .map(pair -> URLDecoder.decode(pair, UTF_8))
        .anyMatch(pair ->
            pair.startsWith("grant_type=")
                && GRANTS.contains(pair.substring("grant_type=".length())));
  }

  private static Reply unsupportedGrant() {
    ObjectNode body = Shapes.object().put("error", "unsupported_grant_type");
    return Reply.json(
        400, body.put("error_description", "The sandbox knows the grants " + GRANTS + "."));
  }
}
