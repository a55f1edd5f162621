package io.github.partnerconsole.app.launch;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.signin.PartnerCloud;
import io.github.partnerconsole.app.signin.PartnerTenant;
import io.github.partnerconsole.app.signin.SignIn;
import io.github.partnerconsole.core.finding.Field;
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
import io.github.partnerconsole.signin.store.StoreInterruptedException;
import io.github.partnerconsole.signin.store.SystemStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
  private final ReentrantLock making = new ReentrantLock();
  private final AtomicReference<@Nullable PartnerSignIn> made = new AtomicReference<>();
  private final SignInTroubles troubles = new SignInTroubles();
  private volatile boolean closed;
  private volatile URI signOutPage;
  private volatile Runnable needed = () -> {};
  private volatile Runnable door = () -> {};

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
        () -> new PartnerSignIn(registration, SystemStore.open(store(folder), folder.secrets())),
        Browser.ofSystem());
  }

  /**
   * A console on another folder, which may run beside this one, has secrets of its own: nobody else
   * writes ours, or signs us out.
   */
  private static String store(DataFolder folder) {
    return STORE + " " + folder.common().toAbsolutePath().normalize();
  }

  /**
   * Takes what is kept for a tenant out of the system's store; blocks.
   *
   * @return whether nothing of it can be there any more
   */
  static boolean forget(PartnerTenant tenant, DataFolder folder) {
    try (TenantSignIn signIn = to(tenant, folder)) {
      return signIn.forget();
    }
  }

  /** Takes all that is kept out of the system's store, and says whether it is gone; blocks. */
  boolean forget() {
    boolean gone = true;
    try {
      module().signOut();
    } catch (SignInException _) {
      gone = false;
    }
    try {
      module().forgetCredential();
    } catch (SignInException _) {
      gone = false;
    }
    return gone;
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
    Field about = about(request);
    try {
      AccessToken token = module().token(request);
      troubles.renewed(about);
      return token;
    } catch (SignInException e) {
      Failure failure = SignInFindings.ofCall(e.failure());
      troubles.ofRenewal(
          about.equals(FIELD)
              ? SignInFindings.of(e.failure())
              : SignInFindings.ofApplication(e.failure()));
      if (about.equals(FIELD) && failure instanceof Failure.SignInNeeded) {
        needed.run();
      }
      throw new GatewayException(failure);
    }
  }

  /** Partner Center takes no token that can be had without somebody at a screen. */
  @Override
  public void refused(TokenRequest request) {
    module().refused(request);
    if (about(request).equals(FIELD)) {
      troubles.atDoor(Optional.of(SignInFindings.of(new SignInFailure.TokenRefused())));
      needed.run();
    } else {
      troubles.atDoor(Optional.of(SignInFindings.applicationRefused()));
    }
  }

  private static Field about(TokenRequest request) {
    return request.identity() == Identity.APP_ONLY ? CREDENTIAL : FIELD;
  }

  /**
   * Has somebody told, on any thread, whenever a call was not made or not taken because nobody is
   * signed in whom Partner Center takes.
   */
  void whenNeeded(Runnable told) {
    needed = told;
  }

  /** Has somebody told, on any thread, whenever {@link #status} has another trouble. */
  void whenTroubleChanges(Runnable told) {
    troubles.whenChanged(told);
  }

  /**
   * What is called as whoever has just signed in, to see whether Partner Center lets them in.
   *
   * @param call may throw what a gateway throws
   */
  void tryTheDoorBy(Runnable call) {
    door = call;
  }

  /** What came of a call to Partner Center that everybody with a role may make. */
  void heard(Optional<Failure> refusal) {
    if (refusal.isEmpty()) {
      troubles.atDoor(Optional.empty());
    } else if (refusal.get() instanceof Failure.Rejected rejected && rejected.status() == 403) {
      troubles.atDoor(Optional.of(SignInFindings.of(new SignInFailure.RoleMissing())));
    }
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
    PartnerSignIn module = module();
    signOutPage = module.signOutPage();
    troubles.forget(FIELD);
    try {
      module.signOut();
    } catch (SignInException e) {
      troubles.ofAttempt(Optional.of(SignInFindings.of(e.failure())));
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
      troubles.ofAttempt(Optional.of(SignInFindings.unreadableCertificate()));
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
      troubles.forget(CREDENTIAL);
    } catch (SignInException e) {
      troubles.ofAttempt(Optional.of(SignInFindings.ofApplication(e.failure())));
    }
    return status();
  }

  @Override
  public Status forgetCredential() {
    troubles.forget(CREDENTIAL);
    try {
      module().forgetCredential();
    } catch (SignInException e) {
      troubles.ofAttempt(Optional.of(SignInFindings.ofApplication(e.failure())));
    }
    return status();
  }

  private Status tried(SignInResult result) {
    switch (result) {
      // Whoever cancels knows it.
      case SignInFailure.Cancelled _ -> {}
      case SignInFailure failure -> troubles.ofAttempt(Optional.of(SignInFindings.of(failure)));
      case SignedIn _ -> {
        troubles.ofAttempt(Optional.empty());
        tryDoor();
      }
    }
    // Who was signed in before stays so where a further sign-in fails.
    return status();
  }

  /** Microsoft's sign-in page knows nothing of roles in Partner Center. */
  private void tryDoor() {
    try {
      door.run();
      heard(Optional.empty());
    } catch (GatewayException e) {
      heard(Optional.of(e.failure()));
    }
  }

  private Status status(SignInResult result) {
    PartnerSignIn module = module();
    return switch (result) {
      case SignedIn(String user, _) -> status(module, Optional.of(user), troubles.worst());
      case SignInFailure.NotSignedIn _ -> status(module, Optional.empty(), told());
      case SignInFailure failure ->
          status(module, Optional.empty(), Optional.of(SignInFindings.of(failure)));
    };
  }

  /** That nobody is signed in is no trouble of its own. */
  private Optional<Finding> told() {
    Finding nobody = SignInFindings.of(new SignInFailure.NotSignedIn());
    return troubles.worst().filter(finding -> !finding.equals(nobody));
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

  /** The module; whoever waits for its making can be interrupted, as the store may ask a person. */
  private PartnerSignIn module() {
    PartnerSignIn module = made.get();
    if (module != null) {
      return module;
    }
    try {
      making.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SignInException(new SignInFailure.Cancelled());
    }
    try {
      return onlyOne();
    } catch (StoreInterruptedException e) {
      throw new SignInException(new SignInFailure.Cancelled());
    } finally {
      making.unlock();
    }
  }

  private PartnerSignIn onlyOne() {
    PartnerSignIn known = made.get();
    if (known != null) {
      return known;
    }
    if (closed) {
      throw new SignInException(new SignInFailure.Cancelled());
    }
    PartnerSignIn fresh = maker.get();
    made.set(fresh);
    if (closed) {
      fresh.close();
      throw new SignInException(new SignInFailure.Cancelled());
    }
    return fresh;
  }

  /** Waits for nobody: what is being made meanwhile is closed by its maker. */
  @Override
  public void close() {
    closed = true;
    PartnerSignIn module = made.get();
    if (module != null) {
      module.close();
    }
  }

  /** Says nothing of what it keeps. */
  @Override
  public String toString() {
    return "TenantSignIn[" + cloud.authority() + "]";
  }
}
