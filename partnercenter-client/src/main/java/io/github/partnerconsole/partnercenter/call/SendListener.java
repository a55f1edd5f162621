package io.github.partnerconsole.partnercenter.call;

/**
 * Is told that a call is about to leave, for whoever must write that down first.
 *
 * <p>Called exactly once for each call, on the calling thread, after everything that can fail
 * without the service and before the first byte of the first try can leave. If it throws, nothing
 * is sent and the exception reaches the caller unchanged.
 */
@FunctionalInterface
public interface SendListener {
  /**
   * The call leaves as soon as this returns.
   *
   * @param bodySha256 the SHA-256 of the body as sent, 64 lower-case hexadecimal digits; of no
   *     bytes where there is no body
   */
  void sending(String bodySha256);
}
