package io.github.partnerconsole.sandbox.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How an application proves what it is: a secret, or an assertion signed with its certificate's key
 * (certificate-credentials page of the identity platform, 2025).
 */
final class ClientProof {
  /** Clocks may differ by so many seconds. */
  private static final long TOLERANCE = 300;

  private static final PSSParameterSpec PSS =
      new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

  private final Directory directory;
  private final InstantSource clock;

  ClientProof(Directory directory, InstantSource clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * Refuses a client that is unknown or proves itself wrongly.
   *
   * @param mustProve whether even a public client has to
   */
  void check(Form form, boolean mustProve) {
    String clientId = form.required("client_id");
    Optional<Application> known = directory.application(clientId);
    if (known.isEmpty() && !directory.acceptsAnyApplication()) {
      throw OAuthError.APPLICATION_UNKNOWN.refuse(clientId);
    }
    Optional<String> secret = form.find("client_secret");
    Optional<String> assertion = form.find("client_assertion");
    boolean isProven = secret.isPresent() || assertion.isPresent();
    boolean mayStayUnproven = !mustProve && known.map(Application::isPublic).orElse(true);
    if (!isProven && !mayStayUnproven) {
      throw OAuthError.PROOF_MISSING.refuse();
    }
    if (isProven && known.isPresent() && !known.get().canProveItself()) {
      throw OAuthError.CLIENT_IS_PUBLIC.refuse();
    }
    secret.ifPresent(given -> checkSecret(given, known));
    assertion.ifPresent(given -> checkAssertion(given, clientId, known));
  }

  private static void checkSecret(String given, Optional<Application> known) {
    if (known.isPresent()
        && !known.get().secret().filter(it -> Tokens.isSame(it, given)).isPresent()) {
      throw OAuthError.SECRET_WRONG.refuse();
    }
  }

  private void checkAssertion(String assertion, String clientId, Optional<Application> known) {
    JsonNode claims =
        Tokens.claims(assertion).orElseThrow(() -> OAuthError.ASSERTION_WRONG.refuse());
    boolean isOurs =
        claims.path("iss").asString("").equals(clientId)
            && claims.path("sub").asString("").equals(clientId)
            && claims.path("aud").asString("").matches("https://.*/oauth2/(v2\\.0/)?token");
    boolean isSigned =
        known.isEmpty()
            || known.get().certificates().stream().anyMatch(it -> isSignedWith(it, assertion));
    if (!isOurs || !isSigned) {
      throw OAuthError.ASSERTION_WRONG.refuse();
    }
    checkTime(claims);
  }

  private void checkTime(JsonNode claims) {
    Instant now = clock.instant();
    Instant from = Instant.ofEpochSecond(claims.path("nbf").asLong(0));
    Instant until = Instant.ofEpochSecond(claims.path("exp").asLong(0));
    if (now.isBefore(from.minusSeconds(TOLERANCE)) || now.isAfter(until.plusSeconds(TOLERANCE))) {
      throw OAuthError.ASSERTION_OUT_OF_TIME.refuse();
    }
  }

  private static boolean isSignedWith(X509Certificate certificate, String assertion) {
    int dot = assertion.lastIndexOf('.');
    String algorithm = Tokens.part(assertion, 0).map(it -> it.path("alg").asString("")).orElse("");
    try {
      Signature signature = signature(algorithm);
      signature.initVerify(certificate);
      signature.update(assertion.substring(0, dot).getBytes(US_ASCII));
      return signature.verify(Base64.getUrlDecoder().decode(assertion.substring(dot + 1)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private static Signature signature(String algorithm) throws GeneralSecurityException {
    if (algorithm.equals("RS256")) {
      return Signature.getInstance("SHA256withRSA");
    }
    if (!algorithm.equals("PS256")) {
      throw new GeneralSecurityException("not an algorithm of assertions");
    }
    Signature signature = Signature.getInstance("RSASSA-PSS");
    signature.setParameter(PSS);
    return signature;
  }
}
