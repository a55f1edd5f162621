package io.github.partnerconsole.partnercenter.transport;

import java.net.InetAddress;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks a host's name up on a thread of its own, since no interrupt reaches a lookup. The JDK keeps
 * the result for 30 seconds, so that the HTTP client's own lookup right after takes no time.
 */
final class Names {
  private static final long GOOD_FOR = TimeUnit.SECONDS.toNanos(20);

  private final Map<String, Long> looked = new ConcurrentHashMap<>();

  /** Returns when the name has been looked up; one that is unknown the HTTP client will report. */
  void lookUp(String host, Duration limit)
      throws InterruptedException, HttpConnectTimeoutException {
    Long last = looked.get(host);
    if (last != null && System.nanoTime() - last < GOOD_FOR) {
      return;
    }
    FutureTask<InetAddress> lookup = new FutureTask<>(() -> InetAddress.getByName(host));
    Thread.ofPlatform().daemon().name("name lookup").start(lookup);
    try {
      InetAddress _ = lookup.get(limit.toNanos(), TimeUnit.NANOSECONDS);
      looked.put(host, System.nanoTime());
    } catch (TimeoutException e) {
      throw new HttpConnectTimeoutException("The host's name was not found in " + limit);
    } catch (ExecutionException e) {
      looked.remove(host);
    }
  }
}
