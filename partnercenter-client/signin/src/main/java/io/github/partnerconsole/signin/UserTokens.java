package io.github.partnerconsole.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.aad.msal4j.IAccount;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.PublicClientApplication;
import com.microsoft.aad.msal4j.SilentParameters;
import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.signin.store.SecretStore;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tokens of the one person who is signed in; MSAL is loaded when it is first needed. */
final class UserTokens {
  private static final Duration PATIENCE = Duration.ofSeconds(100);
  private static final Pattern TENANT = Pattern.compile("\"tid\"\\s*:\\s*\"([^\"]+)\"");

  private final Registration registration;
  private final IdentityHttp http;
  private final ExecutorService threads;
  private final StoredCache cache;
  private final Flights<Wanted, IAuthenticationResult> flights = new Flights<>();
  private @Nullable PublicClientApplication application;
  private volatile @Nullable String challenge;

  UserTokens(
      Registration registration, SecretStore store, IdentityHttp http, ExecutorService threads) {
    this.registration = registration;
    this.http = http;
    this.threads = threads;
    this.cache = new StoredCache(store, registration.secretName("tokens"));
  }

  /**
   * A token, renewed where it is about to expire or was refused.
   *
   * @param claims what the API demanded when it refused; where no renewal brings it, the next
   *     sign-in asks for it
   */
  AccessToken token(Resource resource, Optional<AccessToken> rejected, Optional<String> claims) {
    IAccount account = account().orElseThrow(() -> new SignInException(notSignedIn()));
    String refused = rejected.map(AccessToken::value).orElse("");
    String token = waited(new Wanted(resource, "", ""), account).accessToken();
    if (token.equals(refused)) {
      token = waited(new Wanted(resource, refused, claims.orElse("")), account).accessToken();
    }
    return new AccessToken(token);
  }

  Optional<IAccount> account() {
    return Waiting.upTo(PATIENCE, application().getAccounts(), http::ahead).stream().findFirst();
  }

  /** What a policy asked for since the last sign-in; empty where nothing. */
  Optional<String> challenge() {
    return Optional.ofNullable(challenge);
  }

  SignInFailure notSignedIn() {
    return cache.wasDamaged() ? new SignInFailure.CacheDamaged() : new SignInFailure.NotSignedIn();
  }

  /** Takes over whoever signed in, in place of anybody before. */
  SignInResult accept(IAuthenticationResult result) {
    String tenant = tenant(result);
    if (!registration.accepts(tenant)) {
      remove(result.account());
      return new SignInFailure.WrongTenant();
    }
    for (IAccount other : Waiting.upTo(PATIENCE, application().getAccounts(), http::ahead)) {
      if (!other.homeAccountId().equals(result.account().homeAccountId())) {
        remove(other);
      }
    }
    challenge = null;
    return new SignedIn(result.account().username(), tenant);
  }

  void signOut() {
    account().ifPresent(this::remove);
    challenge = null;
    cache.forget();
  }

  synchronized PublicClientApplication application() {
    if (application == null) {
      application = made();
    }
    return application;
  }

  private PublicClientApplication made() {
    try {
      return PublicClientApplication.builder(registration.clientId())
          .authority(registration.authority())
          // The clouds are known: nobody needs to be asked about them.
          .instanceDiscovery(false)
          .validateAuthority(false)
          .httpClient(http)
          .executorService(threads)
          .setTokenCacheAccessAspect(cache)
          .logPii(false)
          .build();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("The authority is no URL", e);
    }
  }

  private void remove(IAccount account) {
    Waiting.upTo(PATIENCE, application().removeAccount(account), http::ahead);
  }

  private IAuthenticationResult waited(Wanted wanted, IAccount account) {
    try {
      return Waiting.upTo(
          PATIENCE, flights.join(wanted, () -> renewed(wanted, account)), http::ahead);
    } catch (Waiting.Failed failed) {
      Diagnosis.claims(failed.reason())
          .or(() -> Optional.of(wanted.claims()).filter(it -> !it.isEmpty()))
          .ifPresent(claims -> challenge = claims);
      throw new SignInException(failed.failure());
    }
  }

  /** Whoever comes late, after the refused token was replaced, gets the new one. */
  private CompletableFuture<IAuthenticationResult> renewed(Wanted wanted, IAccount account) {
    return silent(wanted, account, false)
        .thenCompose(found ->
            found.accessToken().equals(wanted.refused())
                ? silent(wanted, account, true)
                : CompletableFuture.completedFuture(found));
  }

  @SuppressWarnings("deprecation")
  private CompletableFuture<IAuthenticationResult> silent(
      Wanted wanted, IAccount account, boolean forced) {
    SilentParameters.SilentParametersBuilder asked =
        SilentParameters.builder(registration.cloud().scopes(wanted.resource()), account)
            .forceRefresh(forced);
    if (forced && !wanted.claims().isEmpty()) {
      // MSAL's own parameter for claims would not be sent.
      asked.extraQueryParameters(Map.of("claims", wanted.claims()));
    }
    try {
      return application().acquireTokenSilently(asked.build());
    } catch (MalformedURLException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** MSAL fills in the profile of the tenant later only, so that the id token tells. */
  private static String tenant(IAuthenticationResult result) {
    String[] parts = result.idToken().split("\\.", -1);
    String claims =
        parts.length > 1 ? new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8) : "";
    Matcher tenant = TENANT.matcher(claims);
    return tenant.find() ? tenant.group(1) : "";
  }

  /**
   * What threads may share.
   *
   * @param refused the token that must not be given again, or an empty text
   * @param claims demanded of it, or an empty text
   */
  private record Wanted(Resource resource, String refused, String claims) {
    @Override
    public String toString() {
      return "Wanted[" + resource + "]";
    }
  }
}
