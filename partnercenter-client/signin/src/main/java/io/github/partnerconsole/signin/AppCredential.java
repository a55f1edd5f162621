package io.github.partnerconsole.signin;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** What an application proves itself with when it calls alone. Never prints what is secret. */
public sealed interface AppCredential {

  /** A client secret. */
  record Secret(String value) implements AppCredential {
    @Override
    public String toString() {
      return "Secret[redacted]";
    }
  }

  /** A certificate with its private key; what Microsoft recommends. */
  record Certificate(PrivateKey key, X509Certificate certificate) implements AppCredential {
    @Override
    public String toString() {
      return "Certificate[" + certificate.getSubjectX500Principal() + "]";
    }
  }
}
