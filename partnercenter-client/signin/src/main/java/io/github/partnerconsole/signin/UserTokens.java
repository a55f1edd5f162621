package io.github.partnerconsole.signin;

import com.microsoft.aad.msal4j.ClaimsRequest;
import com.microsoft.aad.msal4j.IAccount;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.PublicClientApplication;
import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.signin.UserSession.Wanted;
import io.github.partnerconsole.signin.store.SecretStore;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tokens of the one person who is signed in; MSAL is loaded when it is first needed. */
final class UserTokens {
  private static final System.Logger LOG = System.getLogger(UserTokens.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(100);

  /**
   * Partner Center wants multi-factor authentication of every person
   * (partner-center-authentication, 2025-11), so it is asked for even where no policy of the tenant
   * does.
   */
  private static final String AMR = "\"amr\":{\"essential\":true,\"values\":[\"mfa\"]}";

  private static final String MFA = "{\"access_token\":{" + AMR + "}}";

  /** Where members of a challenge begin. */
  private static final Pattern FIRST = Pattern.compile("(\"access_token\"\\s*:\\s*\\{)(?=\\s*\")");

  private final Registration registration;
  private final SecretStore store;
  private final String name;
  private final IdentityHttp http;
  private final PublicClients clients;
  private @Nullable UserSession session;
  private volatile @Nullable String challenge;

  UserTokens(
      Registration registration, SecretStore store, IdentityHttp http, ExecutorService threads) {
    this.registration = registration;
    this.store = store;
    this.http = http;
    name = registration.secretName("tokens");
    clients = new PublicClients(registration, http, threads);
  }

  /**
   * A token, renewed where it is about to expire or was refused.
   *
   * @param claims what the API demanded when it refused; where no renewal brings it, the next
   *     sign-in asks for it
   */
  AccessToken token(Resource resource, Optional<AccessToken> rejected, Optional<String> claims) {
    UserSession now = session();
    IAccount account = account(now).orElseThrow(() -> new SignInException(now.nobody()));
    String refused = rejected.map(AccessToken::value).orElse("");
    String token = waited(now, new Wanted(resource, "", ""), account).accessToken();
    if (token.equals(refused)) {
      token = waited(now, new Wanted(resource, refused, claims.orElse("")), account).accessToken();
    }
    // Somebody signed out, or somebody else in, while it was on its way.
    return now == session() ? new AccessToken(token) : token(resource, rejected, claims);
  }

  Optional<IAccount> account() {
    return account(session());
  }

  private Optional<IAccount> account(UserSession now) {
    return Waiting.upTo(PATIENCE, now.application().getAccounts(), http::ahead).stream()
        .findFirst();
  }

  SignInFailure nobody() {
    return session().nobody();
  }

  /** What the next sign-in has to ask for: a second factor, and what a policy asked for since. */
  String demanded() {
    String asked = challenge;
    if (asked == null) {
      return MFA;
    }
    String both = FIRST.matcher(asked).replaceFirst("$1" + AMR + ",");
    try {
      ClaimsRequest.formatAsClaimsRequest(both);
      return both.equals(asked) ? MFA : both;
    } catch (RuntimeException e) {
      // MSAL's reader has many ways to say that, and all quote the text.
      LOG.log(System.Logger.Level.WARNING, "What the service demands cannot be read");
      return MFA;
    }
  }

  /** The API demands this of the next sign-in. */
  void demand(Optional<String> claims) {
    claims.filter(it -> !it.isBlank()).ifPresent(it -> challenge = it);
  }

  /** MSAL's application for one attempt to sign in, which leaves nothing if it is given up. */
  PublicClientApplication attempt(IHttpClient carrier) {
    return clients.passing(carrier);
  }

  /** Takes over whoever signed in by that attempt, in place of anybody before. */
  SignInResult accept(PublicClientApplication attempt, IAuthenticationResult result) {
    String tenant = IdToken.tenant(result.idToken());
    if (!registration.accepts(tenant)) {
      return new SignInFailure.WrongTenant();
    }
    if (Thread.currentThread().isInterrupted()) {
      return new SignInFailure.Cancelled();
    }
    String tokens = attempt.tokenCache().serialize();
    begin(() -> Optional.of(tokens), () -> store.write(name, tokens));
    return new SignedIn(result.account().username(), tenant);
  }

  /**
   * Forgets the person.
   *
   * @throws io.github.partnerconsole.signin.store.SecretStoreException where the store may still
   *     have the tokens; here they are forgotten all the same
   */
  void signOut() {
    begin(Optional::empty, () -> store.remove(name));
  }

  /** What the former session brings from now on is kept nowhere. */
  private synchronized void begin(Supplier<Optional<String>> tokens, Runnable keep) {
    if (session != null) {
      session.leave();
    }
    session = new UserSession(clients, new StoredCache(store, name, tokens));
    challenge = null;
    keep.run();
  }

  private synchronized UserSession session() {
    if (session == null) {
      session = new UserSession(clients, new StoredCache(store, name, () -> store.read(name)));
    }
    return session;
  }

  private IAuthenticationResult waited(UserSession now, Wanted wanted, IAccount account) {
    try {
      return Waiting.upTo(PATIENCE, now.renewed(wanted, account), http::ahead);
    } catch (Waiting.Failed failed) {
      demand(Diagnosis.claims(failed.reason()).or(() -> Optional.of(wanted.claims())));
      throw new SignInException(failed.failure());
    }
  }
}
