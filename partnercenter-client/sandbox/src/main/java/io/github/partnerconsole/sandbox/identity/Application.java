package io.github.partnerconsole.sandbox.identity;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * A registered application.
 *
 * @param isPublic whether it may sign people in without proving what it is
 * @param secret what it may prove itself with
 * @param certificates what else it may prove itself with
 * @param redirectUri where people go back to whose sign-in names no other place
 */
public record Application(
    String clientId,
    boolean isPublic,
    Optional<String> secret,
    List<X509Certificate> certificates,
    Optional<String> redirectUri) {
  public Application {
    certificates = List.copyOf(certificates);
  }

  /** A desktop application: no secret, for people only. */
  public static Application publicClient(String clientId) {
    return new Application(clientId, true, Optional.empty(), List.of(), Optional.empty());
  }

  /** A web application with a secret. */
  public static Application withSecret(String clientId, String secret) {
    return new Application(clientId, false, Optional.of(secret), List.of(), Optional.empty());
  }

  /** A web application with a certificate. */
  public static Application withCertificate(String clientId, X509Certificate certificate) {
    return new Application(
        clientId, false, Optional.empty(), List.of(certificate), Optional.empty());
  }

  /** The same one, with a place of its own to go back to. */
  public Application sentBackTo(String uri) {
    return new Application(clientId, isPublic, secret, certificates, Optional.of(uri));
  }

  boolean canProveItself() {
    return secret.isPresent() || !certificates.isEmpty();
  }

  /** Never prints the secret. */
  @Override
  public String toString() {
    return "Application[clientId=" + clientId + ", isPublic=" + isPublic + "]";
  }
}
