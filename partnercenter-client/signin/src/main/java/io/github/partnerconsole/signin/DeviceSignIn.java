package io.github.partnerconsole.signin;

import com.microsoft.aad.msal4j.ClaimsRequest;
import com.microsoft.aad.msal4j.DeviceCode;
import com.microsoft.aad.msal4j.DeviceCodeFlowParameters;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.PublicClientApplication;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** One sign-in on another device. */
final class DeviceSignIn {
  /** Longer than any code is good; MSAL ends it by then. */
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  private final Registration registration;
  private final UserTokens tokens;
  private final IdentityHttp http;

  DeviceSignIn(Registration registration, UserTokens tokens, IdentityHttp http) {
    this.registration = registration;
    this.tokens = tokens;
    this.http = http;
  }

  SignInResult run(Resource resource, Consumer<DevicePrompt> prompt) {
    String claims = tokens.demanded();
    PublicClientApplication attempt = tokens.attempt(http.demanding(claims));
    CompletableFuture<IAuthenticationResult> running =
        attempt.acquireToken(
            DeviceCodeFlowParameters.builder(
                    registration.cloud().scopes(resource), code -> prompt.accept(shown(code)))
                .claims(ClaimsRequest.formatAsClaimsRequest(claims))
                .build());
    try {
      return tokens.accept(attempt, Waiting.upTo(PATIENCE, running, http::ahead));
    } finally {
      // Nobody waits any more: MSAL must not go on asking.
      running.cancel(true);
    }
  }

  private static DevicePrompt shown(DeviceCode code) {
    return new DevicePrompt(
        code.userCode(), URI.create(code.verificationUri()), Duration.ofSeconds(code.expiresIn()));
  }
}
