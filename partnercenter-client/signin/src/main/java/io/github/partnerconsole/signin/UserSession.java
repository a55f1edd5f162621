package io.github.partnerconsole.signin;

import com.microsoft.aad.msal4j.IAccount;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.PublicClientApplication;
import com.microsoft.aad.msal4j.SilentParameters;
import java.net.MalformedURLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * One person's sign-in from its beginning to its end: tokens that were asked for in it belong to no
 * other, however late they come.
 */
final class UserSession {
  private final PublicClients clients;
  private final StoredCache cache;
  private final Flights<Wanted, IAuthenticationResult> flights = new Flights<>();
  private final PublicClientApplication application;

  UserSession(PublicClients clients, StoredCache cache) {
    this.clients = clients;
    this.cache = cache;
    this.application = clients.keeping(cache);
  }

  PublicClientApplication application() {
    return application;
  }

  /** Why there is nobody. */
  SignInFailure nobody() {
    return cache.wasDamaged() ? new SignInFailure.CacheDamaged() : new SignInFailure.NotSignedIn();
  }

  /** Has nothing kept any more of what comes. */
  void leave() {
    cache.leave();
  }

  /** A token that is not the refused one; one attempt for all who want the same. */
  CompletableFuture<IAuthenticationResult> renewed(Wanted wanted, IAccount account) {
    return flights.join(
        wanted,
        () ->
            silent(wanted, account, false)
                .thenCompose(found ->
                    // Whoever comes late, after the refused token was replaced, gets the new one.
                    found.accessToken().equals(wanted.refused())
                        ? silent(wanted, account, true)
                        : CompletableFuture.completedFuture(found)));
  }

  @SuppressWarnings("deprecation")
  private CompletableFuture<IAuthenticationResult> silent(
      Wanted wanted, IAccount account, boolean forced) {
    SilentParameters.SilentParametersBuilder asked =
        SilentParameters.builder(clients.scopes(wanted.resource()), account).forceRefresh(forced);
    if (forced && !wanted.claims().isEmpty()) {
      // MSAL's own parameter for claims would not be sent.
      asked.extraQueryParameters(Map.of("claims", wanted.claims()));
    }
    try {
      return application.acquireTokenSilently(asked.build());
    } catch (MalformedURLException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /**
   * What threads may share.
   *
   * @param refused the token that must not be given again, or an empty text
   * @param claims demanded of it, or an empty text
   */
  record Wanted(Resource resource, String refused, String claims) {
    @Override
    public String toString() {
      return "Wanted[" + resource + "]";
    }
  }
}
