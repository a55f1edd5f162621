package io.github.partnerconsole.signin;

import io.github.partnerconsole.signin.store.DamagedSecretException;
import io.github.partnerconsole.signin.store.SecretStore;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** What the application proves itself with, in the secret store. */
final class StoredCredential {
  private static final String SECRET = "secret\n";
  private static final String CERTIFICATE = "certificate\n";

  private final SecretStore store;
  private final String name;

  StoredCredential(SecretStore store, String name) {
    this.store = store;
    this.name = name;
  }

  /** Empty where none is kept, or none that can be read. */
  Optional<AppCredential> read() {
    try {
      return store.read(name).flatMap(StoredCredential::parsed);
    } catch (DamagedSecretException e) {
      return Optional.empty();
    }
  }

  void write(AppCredential credential) {
    store.write(name, text(credential));
  }

  void remove() {
    store.remove(name);
  }

  private static String text(AppCredential credential) {
    try {
      return switch (credential) {
        case AppCredential.Secret(String value) -> SECRET + value;
        case AppCredential.Certificate pair -> CERTIFICATE + CertificateFile.pem(pair);
      };
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("The certificate cannot be written");
    }
  }

  private static Optional<AppCredential> parsed(String text) {
    if (text.startsWith(SECRET)) {
      return Optional.of(new AppCredential.Secret(text.substring(SECRET.length())));
    }
    try {
      return text.startsWith(CERTIFICATE)
          ? Optional.of(CertificateFile.ofPem(text.substring(CERTIFICATE.length())))
          : Optional.empty();
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
