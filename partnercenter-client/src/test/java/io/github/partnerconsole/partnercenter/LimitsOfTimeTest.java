package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.RetryPolicy;
import io.github.partnerconsole.partnercenter.call.Settings;
import io.github.partnerconsole.partnercenter.call.TokenSource;
import io.github.partnerconsole.partnercenter.failure.UnreachableException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitsOfTimeTest {
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofSeconds(8);

  private final ScriptedService service = new ScriptedService();

  @AfterEach
  void close() {
    service.close();
  }

  private PartnerCenter client(Duration request, Duration body) {
    Settings settings =
        Desk.settings(service.url())
            .withRetries(new RetryPolicy(1, Duration.ZERO, Duration.ZERO))
            .withTimeouts(Duration.ofSeconds(10), request, body);
    return new PartnerCenter(settings, TokenSource.fixed(new AccessToken(Desk.TOKEN)));
  }

  private static Duration end(PartnerCenter client, String why) {
    long start = System.nanoTime();
    UnreachableException ended =
        assertThrows(UnreachableException.class, () -> client.profiles().mpn());
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertEquals(why, ended.getCause().getMessage());
    return took;
  }

  @Test
  void aBodyThatStallsEndsWithItsOwnLimitHoweverLongTheOneOfTheRequestIs() {
    service.then(exchange -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
    });
    try (PartnerCenter client = client(LONG, SHORT)) {
      Duration took = end(client, "Not the whole answer in " + SHORT);
      assertTrue(took.compareTo(SHORT) >= 0 && took.compareTo(LONG.dividedBy(2)) < 0, "" + took);
    }
  }

  @Test
  void anAnswerThatBeginsLateHasAllOfItsTimeForTheBody() {
    service.then(exchange -> {
      pause(Duration.ofMillis(700));
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write(' ');
      exchange.getResponseBody().flush();
      pause(Duration.ofMillis(1500));
      exchange.getResponseBody().write("{\"mpnId\":\"1\"}".getBytes(StandardCharsets.UTF_8));
      exchange.close();
    });
    try (PartnerCenter client = client(Duration.ofMillis(1900), Duration.ofSeconds(5))) {
      assertEquals("1", client.profiles().mpn().mpnId());
    }
  }

  @Test
  void anAnswerThatDoesNotBeginEndsWithTheLimitOfTheRequestHoweverShortTheOneOfTheBodyIs() {
    service.then(exchange -> {});
    try (PartnerCenter client = client(Duration.ofMillis(900), Duration.ofMillis(100))) {
      Duration took = end(client, "No answer in PT0.9S");
      assertTrue(took.toMillis() >= 900, took.toString());
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
