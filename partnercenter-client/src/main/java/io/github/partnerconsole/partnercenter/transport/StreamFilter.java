package io.github.partnerconsole.partnercenter.transport;

import java.io.IOException;
import java.io.InputStream;

/** Turns the bytes of a download into those that the caller reads. */
@FunctionalInterface
public interface StreamFilter {
  /**
   * The stream that the caller reads.
   *
   * @throws IOException where the beginning of the bytes is not what was expected
   */
  InputStream applied(InputStream wire) throws IOException;
}
