package io.github.partnerconsole.partnercenter.transport;

import java.time.Duration;

/** Waits between two tries. */
@FunctionalInterface
interface Pause {
  void pause(Duration wait) throws InterruptedException;
}
