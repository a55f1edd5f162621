package io.github.partnerconsole.app.signin;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The sign-in to one partner's tenant. Every method blocks, and an interrupt ends it; what goes
 * wrong is part of the answer.
 */
public interface SignIn {
  /** What findings about the sign-in are about. */
  Field FIELD = new Field("signIn");

  /** What findings about the application's own credential are about. */
  Field CREDENTIAL = new Field("signIn.credential");

  /** How it stands, without asking Microsoft. */
  Status status();

  /** Opens the browser and waits until somebody has signed in there. */
  Status withBrowser();

  /**
   * Waits until somebody has typed in a code on another page, or another device.
   *
   * @param show is given the code, on another thread
   */
  Status withCode(Consumer<Code> show);

  /** Forgets whoever is signed in. */
  Status signOut();

  /** A page where the browser forgets them too. */
  URI signOutPage();

  /** Keeps a client secret for the application, and tries it. */
  Status useSecret(String secret);

  /**
   * Keeps a certificate with its key for the application, and tries it.
   *
   * @param password of the file; empty where it has none
   */
  Status useCertificate(Path file, char[] password);

  /** Forgets secret or certificate. */
  Status forgetCredential();

  /**
   * What to type in, and where.
   *
   * @param expiresIn for how long it is good
   */
  record Code(String userCode, URI page, Duration expiresIn) {
    /** Never prints the code. */
    @Override
    public String toString() {
      return "Code[page=" + page + ", expiresIn=" + expiresIn + "]";
    }
  }

  /**
   * How it stands.
   *
   * @param user whoever is signed in; empty where nobody is
   * @param trouble what went wrong at last, about the field that it concerns
   * @param isLasting whether the system keeps the sign-in; else it ends with the console
   * @param hasCredential whether a secret or certificate of the application is kept
   */
  record Status(
      Optional<String> user, Optional<Finding> trouble, boolean isLasting, boolean hasCredential) {}
}
