package io.github.partnerconsole.partnercenter.transport;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The fingerprint of a body, by which a journal can tell what was sent without keeping it. */
final class Digest {
  private Digest() {}

  /** Of these bytes; of no bytes for null. */
  static String sha256(byte @Nullable [] body) {
    byte[] bytes = body == null ? new byte[0] : body;
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256", e);
    }
  }
}
