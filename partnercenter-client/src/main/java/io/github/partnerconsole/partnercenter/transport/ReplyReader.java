package io.github.partnerconsole.partnercenter.transport;

import java.io.IOException;

/** Makes a value of a reply that succeeded. */
@FunctionalInterface
interface ReplyReader<T> {
  /**
   * The value, once the body has been read as far as it needs.
   *
   * @throws IOException where the body breaks off
   * @throws UnreadableJsonException where it is not what was expected
   */
  T read(Reply reply) throws IOException;
}
