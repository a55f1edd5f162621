package io.github.partnerconsole.partnercenter.transport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Reads the body of a reply, packed or not, never without end. */
final class Body {
  /** What a body that is kept in memory may have, on the wire and unpacked. */
  static final int LONGEST = 64 * 1024 * 1024;

  /** Far above any price sheet: a stream that goes on for ever ends here. */
  private static final long LONGEST_DOWNLOAD = 8L * 1024 * 1024 * 1024;

  private Body() {}

  /**
   * What an error says, as UTF-8 text; nothing where that cannot be unpacked, since the status
   * alone says what happened.
   */
  static String errorText(Reply reply) {
    try {
      return new String(bytes(reply), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * The whole body, unpacked.
   *
   * @throws IOException where the body breaks off, cannot be unpacked, or is larger than 64 MiB
   */
  static byte[] bytes(Reply reply) throws IOException {
    try (InputStream body = reply.body()) {
      return isPacked(reply) ? unpacked(body) : body.readAllBytes();
    }
  }

  /** The body as it comes, unpacked; the caller closes it. */
  static InputStream stream(Reply reply) throws IOException {
    InputStream body = reply.body();
    return bounded(isPacked(reply) ? new GZIPInputStream(body, 1 << 14) : body);
  }

  /** What a filter made of a download, which may be packed once more. */
  static InputStream bounded(InputStream filtered) {
    return new Bounded(filtered, LONGEST_DOWNLOAD);
  }

  private static byte[] unpacked(InputStream body) throws IOException {
    // The answer to a HEAD says how its body would be packed, and has none.
    byte[] packed = body.readAllBytes();
    if (packed.length == 0) {
      return packed;
    }
    try (InputStream unpacking =
        new Bounded(
            new GZIPInputStream(new java.io.ByteArrayInputStream(packed), 1 << 12), LONGEST)) {
      return unpacking.readAllBytes();
    }
  }

  private static boolean isPacked(Reply reply) {
    return reply
        .header("Content-Encoding")
        .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
        .filter(coding -> coding.equals("gzip") || coding.equals("x-gzip"))
        .isPresent();
  }
}
