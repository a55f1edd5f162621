package io.github.partnerconsole.sandbox.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * The proof key of a sign-in (RFC 7636).
 *
 * @param value empty where the client sent none
 */
record Challenge(String method, String value) {

  static Challenge of(Form form) {
    return new Challenge(
        form.find("code_challenge_method").orElse("plain"), form.text("code_challenge"));
  }

  /** Refuses a verifier that does not match, and a missing one where there must be one. */
  void check(Optional<String> verifier) {
    if (value.isEmpty()) {
      return;
    }
    String given = verifier.orElseThrow(OAuthError.VERIFIER_MISSING::refuse);
    String expected = method.equals("S256") ? sha256(given) : given;
    if (!Tokens.isSame(value, expected)) {
      throw OAuthError.VERIFIER_WRONG.refuse();
    }
  }

  private static String sha256(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
