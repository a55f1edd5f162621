package io.github.partnerconsole.partnercenter.transport;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came back for one try, its body still on the wire.
 *
 * @param headers the first value of a header by its name, any case
 */
record Reply(int status, Function<String, Optional<String>> headers, InputStream body) {

  boolean succeeded() {
    return status >= 200 && status < 300;
  }

  Optional<String> header(String name) {
    return headers.apply(name);
  }
}
