package io.github.partnerconsole.partnercenter.transport;

import java.time.Duration;

/** Waits between two tries, and for a call's turn. */
@FunctionalInterface
interface Pause {
  /**
   * Returns when this much time is over.
   *
   * @throws ClosedClientException at once, where the client is closed by then
   */
  void pause(Duration wait) throws InterruptedException;
}
