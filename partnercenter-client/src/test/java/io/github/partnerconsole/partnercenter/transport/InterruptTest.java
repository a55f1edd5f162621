package io.github.partnerconsole.partnercenter.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.Desk;
import io.github.partnerconsole.partnercenter.ScriptedService;
import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.RateLimit;
import io.github.partnerconsole.partnercenter.call.RetryPolicy;
import io.github.partnerconsole.partnercenter.call.Settings;
import io.github.partnerconsole.partnercenter.call.TokenSource;
import io.github.partnerconsole.partnercenter.failure.InterruptedCallException;
import io.github.partnerconsole.partnercenter.failure.OutcomeUnknownException;
import io.github.partnerconsole.partnercenter.profile.MpnProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Interrupts a call at each point where it may wait, on platform and virtual threads. The demand is
 * 100 ms; the median of several is compared, since a loaded machine may hold up any single thread.
 */
class InterruptTest {
  private static final int TIMES = 6;
  private static final long DEMAND = TimeUnit.MILLISECONDS.toNanos(100);
  private static final Target PATH = Target.of("profiles", "mpn");
  private static final TokenSource TOKENS = TokenSource.fixed(new AccessToken(Desk.TOKEN));

  private final List<AutoCloseable> open = new ArrayList<>();

  /** One call that waits somewhere. */
  private interface Waiting {
    /**
     * Makes the call.
     *
     * @param there to be counted down where the wait is about to begin
     */
    void call(CountDownLatch there) throws Exception;
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : open.reversed()) {
      each.close();
    }
  }

  @Test
  void whileItWaitsForATokenFromASourceThatHearsNothing() throws Exception {
    ScriptedService service = service();
    CountDownLatch end = new CountDownLatch(1);
    open.add(end::countDown);
    List<CountDownLatch> there = new ArrayList<>();
    Rest rest = rest(settings(service.url()), request -> deaf(there.getLast(), end));
    endsWith(
        InterruptedCallException.class,
        begun -> {
          there.add(begun);
          write(rest);
        });
    assertEquals(List.of(), service.seen());
  }

  @Test
  void whileItWaitsForItsTurn() throws Exception {
    ScriptedService service = service();
    service.then(200, "{\"mpnId\":\"1\"}");
    Settings settings =
        settings(service.url()).withRateLimit(new RateLimit(1, Duration.ofMinutes(1)));
    Rest rest = rest(settings, TOKENS);
    rest.get(PATH, MpnProfile.class);
    endsWith(InterruptedCallException.class, begun -> noted(begun, () -> write(rest)));
    assertEquals(1, service.seen().size());
  }

  @Test
  void whileItConnects() throws Exception {
    ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    open.add(full);
    // The queue of a listener that accepts nobody is soon full; later connections hang.
    for (int i = 0; i < 8; i++) {
      SocketChannel queued = SocketChannel.open();
      open.add(queued);
      queued.configureBlocking(false);
      queued.connect(full.getLocalSocketAddress());
    }
    URI url = URI.create("http://127.0.0.1:" + full.getLocalPort());
    Rest rest = rest(settings(url), TOKENS);
    endsWith(InterruptedCallException.class, begun -> noted(begun, () -> write(rest)));
  }

  @Test
  void whileItSendsToSomebodyWhoDoesNotRead() throws Exception {
    ServerSocket deaf = new ServerSocket();
    open.add(deaf);
    deaf.setReceiveBufferSize(4096);
    deaf.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    AtomicReference<CountDownLatch> there = new AtomicReference<>();
    Thread.startVirtualThread(() -> accept(deaf, there));
    URI url = URI.create("http://127.0.0.1:" + deaf.getLocalPort());
    Rest rest = rest(settings(url), TOKENS);
    Map<String, String> body = Map.of("x", "x".repeat(30_000_000));
    endsWith(
        OutcomeUnknownException.class,
        begun -> {
          there.set(begun);
          rest.post(PATH, body, Desk.CALL, MpnProfile.class);
        });
  }

  @Test
  void whileItWaitsForTheAnswer() throws Exception {
    ScriptedService service = service();
    Rest rest = rest(settings(service.url()), TOKENS);
    endsWith(
        OutcomeUnknownException.class,
        begun -> {
          service.then(exchange -> begun.countDown());
          write(rest);
        });
    endsWith(
        InterruptedCallException.class,
        begun -> {
          service.then(exchange -> begun.countDown());
          rest.get(PATH, MpnProfile.class);
        });
  }

  @Test
  void whileItReadsTheBody() throws Exception {
    ScriptedService service = service();
    Rest rest = rest(settings(service.url()), TOKENS);
    endsWith(
        OutcomeUnknownException.class,
        begun -> {
          service.then(halfAnAnswer(begun));
          write(rest);
        });
  }

  @Test
  void whileItReadsADownload() throws Exception {
    ScriptedService service = service();
    Rest rest = rest(settings(service.url()), TOKENS);
    endsWith(
        UncheckedIOException.class,
        begun -> {
          service.then(halfAnAnswer(begun));
          try (InputStream body = rest.download(PATH, Map.of(), wire -> wire)) {
            body.readAllBytes();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Test
  void whileItWaitsForTheNextTry() throws Exception {
    ScriptedService service = service();
    Rest rest = rest(settings(service.url()), TOKENS);
    endsWith(
        OutcomeUnknownException.class,
        begun -> {
          service.then(exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "30");
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
            begun.countDown();
          });
          write(rest);
        });
  }

  private static ScriptedService.Answer halfAnAnswer(CountDownLatch begun) {
    return exchange -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      begun.countDown();
    };
  }

  private static AccessToken deaf(CountDownLatch there, CountDownLatch end) {
    there.countDown();
    while (true) {
      try {
        end.await();
        return new AccessToken(Desk.TOKEN);
      } catch (InterruptedException e) {
        // As MSAL's join() does.
      }
    }
  }

  private void accept(ServerSocket deaf, AtomicReference<CountDownLatch> there) {
    try {
      while (true) {
        Socket accepted = deaf.accept();
        open.add(accepted);
        there.get().countDown();
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  private static void noted(CountDownLatch there, Runnable call) {
    there.countDown();
    call.run();
  }

  private static void write(Rest rest) {
    rest.post(PATH, Map.of("a", "b"), Desk.CALL, MpnProfile.class);
  }

  private ScriptedService service() {
    ScriptedService service = new ScriptedService();
    open.add(service);
    return service;
  }

  private static Settings settings(URI url) {
    return Desk.settings(url).withRetries(RetryPolicy.STANDARD);
  }

  private Rest rest(Settings settings, TokenSource tokens) {
    Transport transport =
        new Transport(Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofSeconds(60));
    open.add(transport);
    return Hosts.of(settings, transport, tokens, InstantSource.system(), UUID::randomUUID).api();
  }

  private static void endsWith(Class<? extends Throwable> expected, Waiting waiting)
      throws Exception {
    List<Long> took = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      took.add(interrupted(i % 2 == 0, expected, waiting));
    }
    took.sort(null);
    assertTrue(took.get(TIMES / 2) < DEMAND, "nanoseconds until the call ended: " + took);
  }

  private static long interrupted(
      boolean virtual, Class<? extends Throwable> expected, Waiting waiting) throws Exception {
    CountDownLatch there = new CountDownLatch(1);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    AtomicReference<Boolean> flag = new AtomicReference<>(false);
    Runnable run =
        () -> {
          try {
            waiting.call(there);
          } catch (Throwable e) {
            thrown.set(e);
            flag.set(Thread.currentThread().isInterrupted());
          }
        };
    Thread caller = (virtual ? Thread.ofVirtual() : Thread.ofPlatform()).start(run);
    assertTrue(there.await(20, TimeUnit.SECONDS), "the call never came to the point");
    // From there to the wait itself it is not far.
    Thread.sleep(100);
    assertTrue(caller.isAlive(), () -> "it did not wait but ended with " + thrown.get());
    long start = System.nanoTime();
    caller.interrupt();
    assertTrue(caller.join(Duration.ofSeconds(20)), "it did not end");
    long took = System.nanoTime() - start;
    assertEquals(expected, thrown.get().getClass(), () -> "thrown: " + thrown.get());
    assertTrue(flag.get(), "the interrupt was swallowed");
    return took;
  }
}
