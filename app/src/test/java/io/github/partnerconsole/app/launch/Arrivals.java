package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.sandbox.Sandbox;
import io.github.partnerconsole.sandbox.control.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** When calls reach a sandbox, noted before they have any effect. */
final class Arrivals {

  private final List<Long> nanos = new ArrayList<>();
  private final int lost;

  private Arrivals(int lost) {
    this.lost = lost;
  }

  /** Listens in the place of what listened before. */
  static Arrivals at(Sandbox sandbox) {
    return at(sandbox, -1);
  }

  /** The same, and the call of that number, 0 for the first, is lost on its way. */
  static Arrivals at(Sandbox sandbox, int lost) {
    Arrivals arrivals = new Arrivals(lost);
    sandbox.faults().clear();
    for (String method : List.of("GET", "HEAD", "POST")) {
      sandbox.faults().next(method, arrivals::isFaulty, new Fault.DropBeforeEffect(), 1);
    }
    return arrivals;
  }

  private synchronized boolean isFaulty(String path) {
    nanos.add(System.nanoTime());
    notifyAll();
    return nanos.size() - 1 == lost;
  }

  synchronized int count() {
    return nanos.size();
  }

  /** How long it took to the next call; for the last one, as long as before it. */
  synchronized Duration gapAfter(int call) {
    int number = Math.min(call, nanos.size() - 2);
    return Duration.ofNanos(nanos.get(number + 1) - nanos.get(number));
  }

  /** Waits for that many calls, as long as the process lives that makes them. */
  synchronized boolean await(int wanted, Process caller) throws InterruptedException {
    while (nanos.size() < wanted && caller.isAlive()) {
      wait(20);
    }
    return nanos.size() >= wanted;
  }
}
