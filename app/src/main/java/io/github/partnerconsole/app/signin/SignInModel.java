package io.github.partnerconsole.app.signin;

import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.task.Cancellable;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How the sign-in stands and what is under way; one thing at a time, and each can be cancelled. */
public final class SignInModel {
  private static final Duration TICK = Duration.ofSeconds(1);

  private final SignIn signIn;
  private final Background background;
  private final InstantSource time;
  private final Runnable signedIn;
  private final ReadOnlyObjectWrapper<Optional<SignIn.Status>> status =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Doing> doing = new ReadOnlyObjectWrapper<>(Doing.NOTHING);
  private final ReadOnlyObjectWrapper<Optional<SignIn.Code>> code =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Duration> left = new ReadOnlyObjectWrapper<>(Duration.ZERO);
  private final ReadOnlyObjectWrapper<Boolean> hasLeft = new ReadOnlyObjectWrapper<>(false);
  private Instant codeEnds = Instant.EPOCH;
  private Cancellable running = () -> {};
  private Cancellable ticking = () -> {};
  private int attempt;

  /** What is under way. */
  enum Doing {
    NOTHING,
    ASKING,
    BROWSER,
    CODE,
    LEAVING,
    CREDENTIAL
  }

  /**
   * Nothing is known yet, see {@link #load}.
   *
   * @param signedIn is told whenever somebody has just signed in or out
   */
  public SignInModel(SignIn signIn, Background background, InstantSource time, Runnable signedIn) {
    this.signIn = signIn;
    this.background = background;
    this.time = time;
    this.signedIn = signedIn;
  }

  /** How it stands; empty as long as it is not known. */
  ReadOnlyObjectProperty<Optional<SignIn.Status>> status() {
    return status.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Doing> doing() {
    return doing.getReadOnlyProperty();
  }

  /** The code to type in, once Microsoft gave one. */
  ReadOnlyObjectProperty<Optional<SignIn.Code>> code() {
    return code.getReadOnlyProperty();
  }

  /** For how long the code is good. */
  ReadOnlyObjectProperty<Duration> left() {
    return left.getReadOnlyProperty();
  }

  /** Whether somebody has just signed out here, and may still be signed in in the browser. */
  ReadOnlyObjectProperty<Boolean> hasLeft() {
    return hasLeft.getReadOnlyProperty();
  }

  URI signOutPage() {
    return signIn.signOutPage();
  }

  /** Looks how it stands. */
  public void load() {
    begin(Doing.ASKING, signIn::status, () -> {});
  }

  /** Looks how it stands now, in silence, unless something is under way that will tell. */
  public void refresh() {
    if (doing.get() == Doing.NOTHING) {
      background
          .run(signIn::status)
          .onSuccess(now -> {
            if (doing.get() == Doing.NOTHING) {
              status.set(Optional.of(now));
            }
          })
          .start();
    }
  }

  void withBrowser() {
    begin(Doing.BROWSER, signIn::withBrowser, signedIn);
  }

  void withCode() {
    int mine = attempt + 1;
    begin(
        Doing.CODE,
        () -> signIn.withCode(given -> background.post(() -> show(mine, given))),
        signedIn);
  }

  void signOut() {
    begin(
        Doing.LEAVING,
        signIn::signOut,
        () -> {
          hasLeft.set(true);
          signedIn.run();
        });
  }

  void useSecret(String secret) {
    begin(Doing.CREDENTIAL, () -> signIn.useSecret(secret), () -> {});
  }

  void useCertificate(Path file, char[] password) {
    begin(Doing.CREDENTIAL, () -> signIn.useCertificate(file, password), () -> {});
  }

  void forgetCredential() {
    begin(Doing.CREDENTIAL, signIn::forgetCredential, () -> {});
  }

  /** Ends what is under way, and looks how it stands. */
  void cancel() {
    running.cancel();
    end();
    load();
  }

  private void begin(Doing what, Callable<SignIn.Status> work, Runnable then) {
    if (doing.get() != Doing.NOTHING) {
      return;
    }
    attempt++;
    hasLeft.set(false);
    doing.set(what);
    running =
        background
            .run(work)
            .onEnd(this::end)
            .onSuccess(now -> {
              status.set(Optional.of(now));
              then.run();
            })
            .start();
  }

  private void end() {
    ticking.cancel();
    code.set(Optional.empty());
    doing.set(Doing.NOTHING);
  }

  private void show(int mine, SignIn.Code given) {
    if (mine != attempt || doing.get() != Doing.CODE) {
      return;
    }
    codeEnds = time.instant().plus(given.expiresIn());
    tick();
    code.set(Optional.of(given));
    ticking = background.every(TICK, this::tick);
  }

  private void tick() {
    Duration rest = Duration.between(time.instant(), codeEnds);
    left.set(rest.isNegative() ? Duration.ZERO : rest);
  }
}
