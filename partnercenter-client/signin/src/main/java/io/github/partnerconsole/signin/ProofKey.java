package io.github.partnerconsole.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What ties the answer of a sign-in to the one who asked (RFC 7636), and its state. */
record ProofKey(String verifier, String state) {
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  static ProofKey fresh() {
    SecureRandom random = new SecureRandom();
    return new ProofKey(text(random), text(random));
  }

  String challenge() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
      return TEXT.encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean isAnsweredBy(String givenState) {
    return MessageDigest.isEqual(state.getBytes(US_ASCII), givenState.getBytes(US_ASCII));
  }

  @Override
  public String toString() {
    return "ProofKey[redacted]";
  }

  private static String text(SecureRandom random) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return TEXT.encodeToString(bytes);
  }
}
