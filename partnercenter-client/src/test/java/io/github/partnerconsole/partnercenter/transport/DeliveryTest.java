package io.github.partnerconsole.partnercenter.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.Desk;
import io.github.partnerconsole.partnercenter.ScriptedService;
import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.call.RateLimit;
import io.github.partnerconsole.partnercenter.call.RetryPolicy;
import io.github.partnerconsole.partnercenter.call.Settings;
import io.github.partnerconsole.partnercenter.call.TokenSource;
import io.github.partnerconsole.partnercenter.failure.InterruptedCallException;
import io.github.partnerconsole.partnercenter.failure.OutcomeUnknownException;
import io.github.partnerconsole.partnercenter.failure.ServiceFailureException;
import io.github.partnerconsole.partnercenter.failure.ThrottledException;
import io.github.partnerconsole.partnercenter.failure.UnreachableException;
import io.github.partnerconsole.partnercenter.profile.MpnProfile;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {
  private static final String MPN = "{\"mpnId\":\"1\"}";
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));

  private final ScriptedService service = new ScriptedService();
  private final Settings settings = Desk.settings(service.url()).withRetries(RetryPolicy.STANDARD);
  private final Transport transport =
      new Transport(settings.connectTimeout(), settings.requestTimeout(), settings.bodyTimeout());
  private final List<Duration> waits = new ArrayList<>();

  @AfterEach
  void close() {
    transport.close();
    service.close();
  }

  private Rest waitingWith(Pause pause) {
    TokenSource tokens = TokenSource.fixed(new AccessToken(Desk.TOKEN));
    return Hosts.of(settings, transport, tokens, NOON, UUID::randomUUID, pause).api();
  }

  private MpnProfile read(Rest rest) {
    return rest.get(Target.of("profiles", "mpn"), MpnProfile.class);
  }

  private MpnProfile write(Rest rest) {
    return rest.post(Target.of("profiles", "mpn"), null, Desk.CALL, MpnProfile.class);
  }

  private static void interrupted(Duration wait) throws InterruptedException {
    throw new InterruptedException();
  }

  private void assertWaited(int shortestSeconds, int longestSeconds) {
    Duration wait = waits.getFirst();
    assertTrue(wait.compareTo(Duration.ofSeconds(shortestSeconds)) >= 0, wait.toString());
    assertTrue(wait.compareTo(Duration.ofSeconds(longestSeconds)) <= 0, wait.toString());
  }

  @Test
  void waitsAsLongAsAThrottleAsks() {
    service.then(429, "", "Retry-After", "57").then(200, MPN);
    read(waitingWith(waits::add));
    assertWaited(57, 58);
  }

  @Test
  void waitsAsLongAsAServiceAtRestAsks() {
    service.then(503, "", "Retry-After", "9").then(201, MPN);
    write(waitingWith(waits::add));
    assertWaited(9, 10);
  }

  @Test
  void waitsUntilTheTimeAskedFor() {
    service.then(429, "", "Retry-After", "Mon, 23 Nov 2026 12:00:20 GMT").then(200, MPN);
    read(waitingWith(waits::add));
    assertWaited(20, 21);
  }

  @Test
  void waitsAsItSeesFitWhereTheServiceSaysNothingReadable() {
    service.then(429, "", "Retry-After", "a while").then(200, MPN);
    read(waitingWith(waits::add));
    assertWaited(0, 1);
  }

  @Test
  void doesNotWaitForever() {
    service.then(429, "", "Retry-After", "61").then(200, MPN);
    assertThrows(ThrottledException.class, () -> read(waitingWith(waits::add)));
    assertEquals(List.of(), waits);
  }

  @Test
  void triesThreeTimesToConnect() {
    service.close();
    List<String> told = new ArrayList<>();
    Rest rest = waitingWith(waits::add);
    assertThrows(
        UnreachableException.class,
        () ->
            rest.post(
                Target.of("x"), null, new Call(Desk.REQUEST_ID, told::add), MpnProfile.class));
    assertEquals(2, waits.size());
    assertEquals(1, told.size());
  }

  @Test
  void triesThreeTimesToReadWhatBreaksOff() {
    ScriptedService.Answer broken =
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          exchange.close();
        };
    service.then(broken).then(broken).then(broken).then(200, MPN);
    assertThrows(UnreachableException.class, () -> read(waitingWith(waits::add)));
    assertEquals(3, service.seen().size());
  }

  @Test
  void stopsWaitingWhereTheThreadIsInterrupted() {
    service.then(503, "").then(200, MPN);
    Rest rest = waitingWith(DeliveryTest::interrupted);
    assertThrows(ServiceFailureException.class, () -> read(rest));
    assertTrue(Thread.interrupted());
    assertEquals(1, service.seen().size());
  }

  @Test
  void knowsThatAThrottledWriteDidNothingWhereTheThreadIsInterrupted() {
    service.then(429, "").then(201, MPN);
    Rest rest = waitingWith(DeliveryTest::interrupted);
    assertThrows(ThrottledException.class, () -> write(rest));
    assertTrue(Thread.interrupted());
    assertEquals(1, service.seen().size());
  }

  @Test
  void doesNotKnowWhatAFailedWriteDidWhereTheThreadIsInterrupted() {
    service.then(500, "").then(201, MPN);
    Rest rest = waitingWith(DeliveryTest::interrupted);
    OutcomeUnknownException unknown =
        assertThrows(OutcomeUnknownException.class, () -> write(rest));
    assertInstanceOf(ServiceFailureException.class, unknown.getCause());
    assertTrue(Thread.interrupted());
    assertEquals(1, service.seen().size());
  }

  @Test
  void staysInDoubtWhereTheServiceVanishesAfterAFailure() {
    service.then(500, "");
    Rest rest =
        waitingWith(wait -> {
          waits.add(wait);
          service.close();
        });
    OutcomeUnknownException unknown =
        assertThrows(OutcomeUnknownException.class, () -> write(rest));
    assertInstanceOf(UnreachableException.class, unknown.getCause());
    assertEquals(2, waits.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9999999999", "99999999999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"})
  void doesNotTakeAHugeWaitForNone(String retryAfter) {
    service.then(503, "", "Retry-After", retryAfter).then(200, MPN);
    assertThrows(ServiceFailureException.class, () -> read(waitingWith(waits::add)));
    assertEquals(List.of(), waits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Monday, 23-Nov-26 12:00:20 GMT",
        "Mon Nov 23 12:00:20 2026",
        "Mon, 23 Nov 2026 12:00:20 GMT"
      })
  void waitsUntilATimeInAnyOfTheThreeForms(String retryAfter) {
    service.then(429, "", "Retry-After", retryAfter).then(200, MPN);
    read(waitingWith(waits::add));
    assertWaited(20, 21);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "", " 0 ", "Mon, 23 Nov 2026 11:59:20 GMT"})
  void waitsALittleWhereTheWaitIsOver(String retryAfter) {
    service.then(429, "", "Retry-After", retryAfter).then(200, MPN);
    read(waitingWith(waits::add));
    assertWaited(0, 1);
  }

  @Test
  void waitsForItsTurnOnlyOnceItHasAToken() {
    service.then(200, MPN);
    List<String> order = new ArrayList<>();
    Settings one = settings.withRateLimit(new RateLimit(1, Duration.ofSeconds(1)));
    TokenSource slow =
        request -> {
          order.add("token");
          return new AccessToken(Desk.TOKEN);
        };
    Pause pause =
        wait -> {
          order.add("turn");
          throw new InterruptedException();
        };
    Rest rest = Hosts.of(one, transport, slow, NOON, UUID::randomUUID, pause).api();
    read(rest);
    assertThrows(InterruptedCallException.class, () -> read(rest));
    assertTrue(Thread.interrupted());
    assertEquals(List.of("token", "token", "turn"), order);
  }

  @Test
  void saysWhatIsWrongWhereTheSourceGivesNoToken() {
    Rest rest =
        Hosts.of(settings, transport, request -> null, NOON, UUID::randomUUID, waits::add).api();
    NullPointerException thrown = assertThrows(NullPointerException.class, () -> write(rest));
    assertEquals("The token source gave no token", thrown.getMessage());
    assertEquals(List.of(), service.seen());
  }
}
