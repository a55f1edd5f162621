package io.github.partnerconsole.signin;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.IClientCredential;
import io.github.partnerconsole.partnercenter.call.AccessToken;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/** Tokens of the application alone; they are kept in memory, since new ones cost one call. */
final class AppTokens {
  private static final Duration PATIENCE = Duration.ofSeconds(100);

  private final Registration registration;
  private final StoredCredential credential;
  private final IdentityHttp http;
  private final ExecutorService threads;
  private Flights<Wanted, IAuthenticationResult> flights = new Flights<>();
  private @Nullable ConfidentialClientApplication application;

  AppTokens(
      Registration registration,
      StoredCredential credential,
      IdentityHttp http,
      ExecutorService threads) {
    this.registration = registration;
    this.credential = credential;
    this.http = http;
    this.threads = threads;
  }

  AccessToken token(Resource resource, Optional<AccessToken> rejected) {
    String refused = rejected.map(AccessToken::value).orElse("");
    String token = waited(new Wanted(resource, ""));
    return new AccessToken(token.equals(refused) ? waited(new Wanted(resource, refused)) : token);
  }

  /** Has the credential read anew at the next call. */
  synchronized void forget() {
    application = null;
    // Nobody joins an attempt with what was there before.
    flights = new Flights<>();
  }

  private String waited(Wanted wanted) {
    try {
      return Waiting.upTo(PATIENCE, begun(wanted), http::ahead).accessToken();
    } catch (Waiting.Failed failed) {
      throw new SignInException(meant(failed.failure()));
    }
  }

  private synchronized CompletableFuture<IAuthenticationResult> begun(Wanted wanted) {
    ConfidentialClientApplication client = application();
    return flights.join(wanted, () -> renewed(client, wanted));
  }

  /** A proof that is missing on the wire is one that the service did not take. */
  private static SignInFailure meant(SignInFailure failure) {
    return failure instanceof SignInFailure.NotPublicClient
        ? new SignInFailure.CredentialRejected()
        : failure;
  }

  private CompletableFuture<IAuthenticationResult> renewed(
      ConfidentialClientApplication client, Wanted wanted) {
    return asked(client, wanted.resource(), false)
        .thenCompose(found ->
            found.accessToken().equals(wanted.refused())
                ? asked(client, wanted.resource(), true)
                : CompletableFuture.completedFuture(found));
  }

  private CompletableFuture<IAuthenticationResult> asked(
      ConfidentialClientApplication client, Resource resource, boolean anew) {
    return client.acquireToken(
        ClientCredentialParameters.builder(registration.cloud().everything(resource))
            .skipCache(anew)
            .build());
  }

  private ConfidentialClientApplication application() {
    if (application == null) {
      application = made(credential.read());
    }
    return application;
  }

  private ConfidentialClientApplication made(Optional<AppCredential> found) {
    AppCredential kept =
        found.orElseThrow(() -> new SignInException(new SignInFailure.CredentialMissing()));
    try {
      return ConfidentialClientApplication.builder(registration.clientId(), msal(kept))
          .authority(registration.authority())
          .instanceDiscovery(false)
          .validateAuthority(false)
          .httpClient(http)
          .executorService(threads)
          .logPii(false)
          .build();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("The authority is no URL", e);
    }
  }

  private static IClientCredential msal(AppCredential kept) {
    return switch (kept) {
      case AppCredential.Secret(String value) -> ClientCredentialFactory.createFromSecret(value);
      case AppCredential.Certificate(var key, var certificate) ->
          ClientCredentialFactory.createFromCertificate(key, certificate);
    };
  }

  /**
   * What threads may share.
   *
   * @param refused the token that must not be given again, or an empty text
   */
  private record Wanted(Resource resource, String refused) {
    @Override
    public String toString() {
      return "Wanted[" + resource + "]";
    }
  }
}
