package io.github.partnerconsole.signin;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.Identity;
import io.github.partnerconsole.partnercenter.call.TokenRequest;
import io.github.partnerconsole.partnercenter.call.TokenSource;
import io.github.partnerconsole.signin.store.SecretStore;
import io.github.partnerconsole.signin.store.SecretStoreException;
import io.github.partnerconsole.signin.store.StoreInterruptedException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The sign-in to one partner's tenant: a person through a desktop application, and the application
 * alone where it has a credential. Make one for each tenant; they share nothing but the store.
 *
 * <p>Safe for many threads. Every method that may wait does so on the calling thread, and an
 * interrupt ends it as {@link SignInFailure.Cancelled}. MSAL is loaded at the first use.
 */
public final class PartnerSignIn implements TokenSource, AutoCloseable {
  private final Registration registration;
  private final SecretStore store;
  private final IdentityHttp http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final StoredCredential credential;
  private final UserTokens userTokens;
  private final AppTokens appTokens;

  public PartnerSignIn(Registration registration, SecretStore store) {
    this(registration, store, UnaryOperator.identity(), InstantSource.system());
  }

  /**
   * A sign-in that reaches the identity service by another way, such as a sandbox.
   *
   * @param route where to call in place of the cloud's own address
   */
  public PartnerSignIn(
      Registration registration, SecretStore store, UnaryOperator<URI> route, InstantSource clock) {
    this.registration = registration;
    this.store = store;
    http = new IdentityHttp(route, clock);
    credential = new StoredCredential(store, registration.secretName("credential"));
    userTokens = new UserTokens(registration, store, http, threads);
    appTokens = new AppTokens(registration, credential, http, threads);
  }

  /**
   * A token for a call; renewed without anybody's help where that is possible.
   *
   * @throws SignInException where somebody has to do something first
   * @throws IllegalArgumentException for a host that is not the cloud's: a token is never given to
   *     it
   */
  @Override
  public AccessToken token(TokenRequest request) {
    Resource resource =
        registration
            .cloud()
            .resourceAt(request.host())
            .orElseThrow(() -> new IllegalArgumentException("No token for " + request.host()));
    return told(() ->
        request.identity() == Identity.APP_ONLY
            ? appTokens.token(resource, request.rejected())
            : userTokens.token(resource, request.rejected(), request.claims()));
  }

  /** What the service demanded of a person's token in vain the next sign-in asks for. */
  @Override
  public void refused(TokenRequest request) {
    if (request.identity() != Identity.APP_ONLY) {
      userTokens.demand(request.claims());
    }
  }

  /**
   * Signs somebody in through the browser, with multi-factor authentication.
   *
   * @param resource what consent is asked for; others follow silently where they were consented to
   * @param patience how long to wait for the person
   * @param lastPage the HTML that the browser shows in the end
   */
  public SignInResult signIn(
      Resource resource, Browser browser, Duration patience, String lastPage) {
    return result(() ->
        new BrowserSignIn(registration, userTokens, http)
            .run(resource, browser, patience, lastPage));
  }

  /**
   * Signs somebody in on another device, which must not wait for the prompt to be closed.
   *
   * @param prompt shows the code; called once, from another thread
   */
  public SignInResult signInOnDevice(Resource resource, Consumer<DevicePrompt> prompt) {
    return result(() -> new DeviceSignIn(registration, userTokens, http).run(resource, prompt));
  }

  /** Who is signed in, without asking the service. */
  public SignInResult status() {
    return result(() ->
        userTokens
            .account()
            .<SignInResult>map(account ->
                new SignedIn(account.username(), account.homeAccountId().replaceFirst(".*\\.", "")))
            .orElseGet(userTokens::nobody));
  }

  /** Asks the service whether the sign-in still holds. */
  public SignInResult check(Resource resource) {
    return result(() -> {
      userTokens.token(resource, Optional.empty(), Optional.empty());
      return status();
    });
  }

  /**
   * Forgets the person's tokens, here and in the store.
   *
   * @throws SignInException as {@link SignInFailure.StillKept} where the store does not answer
   */
  public void signOut() {
    forgotten(userTokens::signOut);
  }

  /** A page where the browser forgets a person too. */
  public URI signOutPage() {
    return URI.create(registration.authority() + "oauth2/v2.0/logout");
  }

  /** Keeps what the application proves itself with, in place of anything before. */
  public void useCredential(AppCredential given) {
    credential.write(given);
    appTokens.forget();
  }

  /**
   * Forgets it, here and in the store.
   *
   * @throws SignInException as {@link SignInFailure.StillKept} where the store does not answer
   */
  public void forgetCredential() {
    appTokens.forget();
    forgotten(credential::remove);
  }

  public boolean hasCredential() {
    return told(() -> credential.read().isPresent());
  }

  /** Where tokens are kept; in memory only, the user has to sign in again after a restart. */
  public SecretStore.Kind keptIn() {
    return told(store::kind);
  }

  /** By how much this computer's clock was ahead when the service last answered. */
  public Duration clockAhead() {
    return http.ahead();
  }

  @Override
  public void close() {
    threads.shutdownNow();
    http.close();
  }

  private static SignInResult result(Supplier<SignInResult> attempt) {
    try {
      return told(attempt);
    } catch (SignInException e) {
      return e.failure();
    }
  }

  private static <T> T told(Supplier<T> attempt) {
    try {
      return attempt.get();
    } catch (Waiting.Failed failed) {
      throw new SignInException(failed.failure());
    } catch (StoreInterruptedException | RejectedExecutionException e) {
      // The latter comes of a call that was under way when this was closed.
      throw new SignInException(new SignInFailure.Cancelled());
    }
  }

  private static void forgotten(Runnable forgetting) {
    try {
      forgetting.run();
    } catch (SecretStoreException e) {
      throw new SignInException(new SignInFailure.StillKept());
    }
  }
}
