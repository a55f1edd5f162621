package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.sandbox.Sandbox;
import io.github.partnerconsole.sandbox.SandboxOptions;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where Partner Center is, and how to get in.
 *
 * @param target how orders and buttons name it
 * @param token asked for before each call; never kept elsewhere
 * @param sandbox the one that runs in this process, where there is one
 */
record Connection(URI host, String target, Supplier<String> token, Optional<Sandbox> sandbox)
    implements AutoCloseable {

  static final String SANDBOX = "sandbox";

  /** Starts a sandbox in this process. */
  static Connection toOwnSandbox(SandboxOptions options) throws IOException {
    Sandbox sandbox = Sandbox.start(options);
    return new Connection(sandbox.baseUrl(), SANDBOX, sandbox::token, Optional.of(sandbox));
  }

  /** Uses a sandbox that runs elsewhere. */
  static Connection toSandbox(URI host, String token) {
    return new Connection(host, SANDBOX, () -> token, Optional.empty());
  }

  boolean isSandbox() {
    return target.equals(SANDBOX);
  }

  @Override
  public void close() {
    sandbox.ifPresent(Sandbox::close);
  }

  /** Says where it leads and nothing else. */
  @Override
  public String toString() {
    return "Connection[" + host + "]";
  }
}
