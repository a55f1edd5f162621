package io.github.partnerconsole.partnercenter.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Reads the body of a reply as text, never without end in size or time. */
final class Body {
  private static final int LONGEST = 64 * 1024 * 1024;

  private Body() {}

  /**
   * The whole body as UTF-8 text.
   *
   * @param limit how long it may take: the HTTP client's own timeout ends with the headers
   * @throws IOException where the body breaks off, takes too long or is larger than 64 MiB
   */
  static String text(InputStream body, Duration limit) throws IOException {
    CompletableFuture<Void> guard =
        CompletableFuture.runAsync(
            () -> close(body),
            CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
    try (body) {
      byte[] bytes = body.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new IOException("The answer is larger than " + LONGEST + " bytes");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } finally {
      guard.cancel(false);
    }
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
