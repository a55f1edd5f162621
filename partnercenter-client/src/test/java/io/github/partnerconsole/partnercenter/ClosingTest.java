package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.RateLimit;
import io.github.partnerconsole.partnercenter.call.RetryPolicy;
import io.github.partnerconsole.partnercenter.call.Settings;
import io.github.partnerconsole.partnercenter.call.TokenSource;
import io.github.partnerconsole.partnercenter.failure.OutcomeUnknownException;
import io.github.partnerconsole.partnercenter.failure.PartnerCenterException;
import io.github.partnerconsole.partnercenter.failure.UnreachableException;
import io.github.partnerconsole.partnercenter.pricesheet.PriceSheetView;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A client that is closed, before and during calls. */
class ClosingTest {
  private static final Duration SOON = Duration.ofSeconds(5);

  private final ScriptedService service = new ScriptedService();

  @AfterEach
  void close() {
    service.close();
  }

  private static Throwable endOf(PartnerCenter client, CountDownLatch there, Runnable call)
      throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread caller =
        Thread.startVirtualThread(() -> {
          try {
            call.run();
          } catch (Throwable e) {
            thrown.set(e);
          }
        });
    assertTrue(there.await(20, TimeUnit.SECONDS), "the call never came to the point");
    Thread.sleep(100);
    client.close();
    assertTrue(caller.join(SOON), "it did not end");
    return thrown.get();
  }

  @Test
  void refusesCallsThatCanDoNothingAnyMore() {
    PartnerCenter client = Desk.client(service.url());
    client.close();
    client.close();
    assertThrows(UnreachableException.class, () -> client.profiles().mpn());
    assertThrows(
        UnreachableException.class, () -> client.customers().create(Desk.newCustomer(), Desk.CALL));
    assertEquals(0, service.seen().size());
  }

  @Test
  void refusesCallsAfterItWasUsedToo() {
    service.then(200, "{\"mpnId\":\"1\"}");
    PartnerCenter client = Desk.client(service.url());
    client.profiles().mpn();
    client.close();
    assertThrows(UnreachableException.class, () -> client.profiles().mpn());
    assertThrows(
        UnreachableException.class, () -> client.customers().create(Desk.newCustomer(), Desk.CALL));
    assertEquals(1, service.seen().size());
  }

  @Test
  void endsAReadThatWaitsForItsAnswer() throws Exception {
    PartnerCenter client = Desk.client(service.url());
    CountDownLatch there = new CountDownLatch(1);
    service.then(exchange -> there.countDown());
    assertInstanceOf(
        UnreachableException.class, endOf(client, there, () -> client.profiles().mpn()));
  }

  @Test
  void leavesAWriteInDoubtThatWaitsForItsAnswer() throws Exception {
    PartnerCenter client = Desk.client(service.url());
    CountDownLatch there = new CountDownLatch(1);
    service.then(exchange -> there.countDown());
    assertInstanceOf(
        OutcomeUnknownException.class,
        endOf(client, there, () -> client.customers().create(Desk.newCustomer(), Desk.CALL)));
  }

  @Test
  void endsAWriteHalfWayThroughItsAnswer() throws Exception {
    PartnerCenter client = Desk.client(service.url());
    CountDownLatch there = new CountDownLatch(1);
    service.then(exchange -> {
      exchange.sendResponseHeaders(201, 1000);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      there.countDown();
    });
    assertInstanceOf(
        OutcomeUnknownException.class,
        endOf(client, there, () -> client.customers().create(Desk.newCustomer(), Desk.CALL)));
  }

  @Test
  void breaksADownloadOff() throws Exception {
    PartnerCenter client = Desk.client(service.url());
    CountDownLatch there = new CountDownLatch(1);
    service.then(exchange -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write("ProductId".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    });
    AtomicReference<IOException> broken = new AtomicReference<>();
    endOf(
        client,
        there,
        () -> {
          try (InputStream sheet =
              client.priceSheets().open("NL", PriceSheetView.UPDATED_LICENSE_BASED)) {
            there.countDown();
            sheet.readAllBytes();
          } catch (IOException e) {
            broken.set(e);
          }
        });
    assertInstanceOf(IOException.class, broken.get());
  }

  @Test
  void endsACallThatWaitsForItsTurn() throws Exception {
    service.then(200, "{\"mpnId\":\"1\"}");
    Settings slow =
        Desk.settings(service.url()).withRateLimit(new RateLimit(1, Duration.ofHours(1)));
    PartnerCenter client = new PartnerCenter(slow, TokenSource.fixed(new AccessToken("t")));
    client.profiles().mpn();
    CountDownLatch there = new CountDownLatch(1);
    Throwable thrown =
        endOf(
            client,
            there,
            () -> {
              there.countDown();
              client.profiles().mpn();
            });
    assertInstanceOf(PartnerCenterException.class, thrown);
    assertEquals(1, service.seen().size());
  }

  @Test
  void endsACallThatWaitsForItsNextTry() throws Exception {
    Settings patient = Desk.settings(service.url()).withRetries(RetryPolicy.STANDARD);
    PartnerCenter client = new PartnerCenter(patient, TokenSource.fixed(new AccessToken("t")));
    CountDownLatch there = new CountDownLatch(1);
    service.then(exchange -> {
      exchange.getResponseHeaders().add("Retry-After", "30");
      exchange.sendResponseHeaders(503, -1);
      exchange.close();
      there.countDown();
    });
    Throwable thrown =
        endOf(client, there, () -> client.customers().create(Desk.newCustomer(), Desk.CALL));
    assertInstanceOf(OutcomeUnknownException.class, thrown);
  }
}
