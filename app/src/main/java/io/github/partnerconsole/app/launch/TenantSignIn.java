package io.github.partnerconsole.app.launch;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.signin.PartnerCloud;
import io.github.partnerconsole.app.signin.PartnerTenant;
import io.github.partnerconsole.app.signin.SignIn;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.Identity;
import io.github.partnerconsole.partnercenter.call.TokenRequest;
import io.github.partnerconsole.partnercenter.call.TokenSource;
import io.github.partnerconsole.signin.AppCredential;
import io.github.partnerconsole.signin.Browser;
import io.github.partnerconsole.signin.CertificateFile;
import io.github.partnerconsole.signin.Cloud;
import io.github.partnerconsole.signin.PartnerSignIn;
import io.github.partnerconsole.signin.Registration;
import io.github.partnerconsole.signin.Resource;
import io.github.partnerconsole.signin.SignInException;
import io.github.partnerconsole.signin.SignInFailure;
import io.github.partnerconsole.signin.SignInResult;
import io.github.partnerconsole.signin.SignedIn;
import io.github.partnerconsole.signin.store.SystemStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The sign-in module in the console's words, for one tenant. The module is made when it is first
 * needed, away from the JavaFX thread: it opens the system's store and loads MSAL.
 */
final class TenantSignIn implements SignIn, TokenSource, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String STORE = "Partner Console";

  private final Cloud cloud;
  private final Supplier<PartnerSignIn> maker;
  private final Browser browser;
  private final ReentrantLock lock = new ReentrantLock();
  private Optional<PartnerSignIn> made = Optional.empty();
  private volatile Optional<Finding> trouble = Optional.empty();
  private volatile URI signOutPage;
  private volatile Runnable needed = () -> {};

  /**
   * A sign-in to one tenant.
   *
   * @param maker makes the module's part; may take a while
   * @param browser is where people sign in
   */
  TenantSignIn(Cloud cloud, Supplier<PartnerSignIn> maker, Browser browser) {
    this.cloud = cloud;
    this.maker = maker;
    this.browser = browser;
    signOutPage = cloud.authority();
  }

  /** The sign-in to this tenant, over the system's store and browser. */
  static TenantSignIn to(PartnerTenant tenant, DataFolder folder) {
    Cloud cloud = cloud(tenant.cloud());
    Registration registration = new Registration(cloud, tenant.id(), tenant.clientId());
    return new TenantSignIn(
        cloud,
        () -> new PartnerSignIn(registration, SystemStore.open(STORE, folder.secrets())),
        Browser.ofSystem());
  }

  /** Takes what is kept for a tenant out of the system's store; blocks. */
  static void forget(PartnerTenant tenant, DataFolder folder) {
    try (TenantSignIn signIn = to(tenant, folder)) {
      signIn.signOut();
      signIn.forgetCredential();
    }
  }

  private static Cloud cloud(PartnerCloud cloud) {
    return switch (cloud) {
      case GLOBAL -> Cloud.GLOBAL;
      case US_GOVERNMENT -> Cloud.US_GOVERNMENT;
      case CHINA -> Cloud.CHINA;
    };
  }

  Cloud cloud() {
    return cloud;
  }

  @Override
  public AccessToken token(TokenRequest request) {
    try {
      return module().token(request);
    } catch (SignInException e) {
      trouble = Optional.of(SignInFindings.of(e.failure()));
      Failure failure = SignInFindings.ofCall(e.failure());
      if (failure instanceof Failure.SignInNeeded) {
        needed.run();
      }
      throw new GatewayException(failure);
    }
  }

  /** Has somebody told, on any thread, whenever a call got no token because nobody is signed in. */
  void whenNeeded(Runnable told) {
    needed = told;
  }

  @Override
  public Status status() {
    return status(module().status());
  }

  @Override
  public Status withBrowser() {
    return tried(module().signIn(Resource.API, browser, PATIENCE, lastPage()));
  }

  @Override
  public Status withCode(Consumer<Code> show) {
    return tried(
        module()
            .signInOnDevice(
                Resource.API,
                prompt ->
                    show.accept(new Code(prompt.userCode(), prompt.page(), prompt.expiresIn()))));
  }

  @Override
  public Status signOut() {
    try {
      signOutPage = module().signOut();
      trouble = Optional.empty();
    } catch (SignInException e) {
      trouble = Optional.of(SignInFindings.of(e.failure()));
    }
    return status();
  }

  @Override
  public URI signOutPage() {
    return signOutPage;
  }

  @Override
  public Status useSecret(String secret) {
    return use(new AppCredential.Secret(secret));
  }

  @Override
  public Status useCertificate(Path file, char[] password) {
    try {
      return use(CertificateFile.read(file, password));
    } catch (IOException e) {
      trouble = Optional.of(SignInFindings.unreadableCertificate());
      return status();
    } finally {
      Arrays.fill(password, ' ');
    }
  }

  private Status use(AppCredential credential) {
    module().useCredential(credential);
    URI api = cloud.settings().apiHost();
    try {
      module().token(TokenRequest.first(api, Identity.APP_ONLY));
      trouble = Optional.empty();
    } catch (SignInException e) {
      trouble = Optional.of(SignInFindings.ofApplication(e.failure()));
    }
    return status();
  }

  @Override
  public Status forgetCredential() {
    module().forgetCredential();
    trouble = trouble.filter(finding -> !finding.field().equals(CREDENTIAL));
    return status();
  }

  private Status tried(SignInResult result) {
    trouble =
        result instanceof SignInFailure failure
            ? Optional.of(SignInFindings.of(failure))
            : Optional.empty();
    // Who was signed in before stays so where a further sign-in fails.
    return status();
  }

  private Status status(SignInResult result) {
    PartnerSignIn module = module();
    return switch (result) {
      case SignedIn(String user, _) -> status(module, Optional.of(user), trouble);
      case SignInFailure.NotSignedIn _ -> status(module, Optional.empty(), told());
      case SignInFailure failure ->
          status(module, Optional.empty(), Optional.of(SignInFindings.of(failure)));
    };
  }

  /** That nobody is signed in is no trouble of its own. */
  private Optional<Finding> told() {
    Finding nobody = SignInFindings.of(new SignInFailure.NotSignedIn());
    return trouble.filter(finding -> !finding.equals(nobody));
  }

  private static Status status(
      PartnerSignIn module, Optional<String> user, Optional<Finding> trouble) {
    return new Status(user, trouble, module.keptIn().isLasting(), module.hasCredential());
  }

  /** What the browser shows in the end. */
  private static String lastPage() {
    return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Partner Console</title>"
        + "<p style=\"font-family:sans-serif;margin:3em\">"
        + text("signIn.lastPage")
        + "</p></html>";
  }

  private PartnerSignIn module() {
    lock.lock();
    try {
      PartnerSignIn module = made.orElseGet(maker);
      made = Optional.of(module);
      return module;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      made.ifPresent(PartnerSignIn::close);
    } finally {
      lock.unlock();
    }
  }

  /** Says nothing of what it keeps. */
  @Override
  public String toString() {
    return "TenantSignIn[" + cloud.authority() + "]";
  }
}
