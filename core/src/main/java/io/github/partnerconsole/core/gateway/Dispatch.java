package io.github.partnerconsole.core.gateway;

/**
 * What a gateway is given for one writing call: its idempotency id, and the duty to say so before
 * anything leaves.
 *
 * <p>A gateway calls {@link #sending} exactly once for each use of it, right before the first byte
 * of the first try can leave the machine. If that throws, the gateway sends nothing and lets the
 * exception pass.
 */
public interface Dispatch {

  RequestId requestId();

  /**
   * The request is about to leave.
   *
   * @param bodySha256 SHA-256 of the body's bytes, as 64 lower-case hex digits
   */
  void sending(String bodySha256);
}
