package io.github.partnerconsole.signin;

import com.microsoft.aad.msal4j.AuthorizationCodeParameters;
import com.microsoft.aad.msal4j.AuthorizationRequestUrlParameters;
import com.microsoft.aad.msal4j.IAccount;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.Prompt;
import com.microsoft.aad.msal4j.PublicClientApplication;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * One sign-in through the system's browser. MSAL makes the address and redeems the code; the answer
 * is taken by a port of our own, which sees why somebody was refused, where MSAL's does not.
 */
final class BrowserSignIn {
  private static final Duration REDEEMING = Duration.ofSeconds(100);

  private final Registration registration;
  private final UserTokens tokens;
  private final IdentityHttp http;

  BrowserSignIn(Registration registration, UserTokens tokens, IdentityHttp http) {
    this.registration = registration;
    this.tokens = tokens;
    this.http = http;
  }

  SignInResult run(Resource resource, Browser browser, Duration patience, String lastPage) {
    ProofKey key = ProofKey.fresh();
    PublicClientApplication attempt = tokens.attempt(http);
    try (Loopback loopback = Loopback.open(lastPage)) {
      browser.open(page(attempt, resource, loopback.redirect(), key));
      Map<String, String> answer = Waiting.upTo(patience, loopback.answer(), http::ahead);
      return judged(attempt, resource, loopback.redirect(), key, answer);
    } catch (IOException e) {
      return new SignInFailure.NoBrowser();
    }
  }

  private URI page(PublicClientApplication attempt, Resource resource, URI redirect, ProofKey key) {
    AuthorizationRequestUrlParameters.Builder asked =
        AuthorizationRequestUrlParameters.builder(
                redirect.toString(), registration.cloud().scopes(resource))
            .codeChallenge(key.challenge())
            .codeChallengeMethod("S256")
            .state(key.state())
            .claimsChallenge(tokens.demanded());
    Optional<IAccount> known = tokens.account();
    if (known.isPresent()) {
      asked.loginHint(known.get().username());
    } else {
      asked.prompt(Prompt.SELECT_ACCOUNT);
    }
    return URI.create(attempt.getAuthorizationRequestUrl(asked.build()).toExternalForm());
  }

  private SignInResult judged(
      PublicClientApplication attempt,
      Resource resource,
      URI redirect,
      ProofKey key,
      Map<String, String> answer) {
    if (!key.isAnsweredBy(answer.getOrDefault("state", ""))) {
      return new SignInFailure.ForeignAnswer();
    }
    String code = answer.get("code");
    if (code == null) {
      return Diagnosis.answered(
          answer.getOrDefault("error", ""),
          answer.getOrDefault("error_description", ""),
          0,
          http.ahead());
    }
    CompletableFuture<IAuthenticationResult> redeeming =
        attempt.acquireToken(
            AuthorizationCodeParameters.builder(code, redirect)
                .scopes(registration.cloud().scopes(resource))
                .codeVerifier(key.verifier())
                .build());
    return tokens.accept(attempt, Waiting.upTo(REDEEMING, redeeming, http::ahead));
  }
}
