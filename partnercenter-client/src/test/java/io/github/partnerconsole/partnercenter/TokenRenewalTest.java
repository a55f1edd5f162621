package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.CachedTokens;
import io.github.partnerconsole.partnercenter.call.TokenRequest;
import io.github.partnerconsole.partnercenter.call.TokenSource;
import io.github.partnerconsole.partnercenter.failure.CallDetails;
import io.github.partnerconsole.partnercenter.failure.OutcomeUnknownException;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import io.github.partnerconsole.partnercenter.failure.UnauthorizedException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenRenewalTest {
  private static final String MPN = "{\"mpnId\":\"1\"}";
  private static final String CLAIMS = "{\"access_token\":{\"acrs\":{\"value\":\"c1\"}}}";
  private static final String CHALLENGE =
      "Bearer realm=\"\", error=\"insufficient_claims\", claims=\""
          + Base64.getEncoder().encodeToString(CLAIMS.getBytes(StandardCharsets.UTF_8))
          + "\"";

  private final ScriptedService service = new ScriptedService();
  private final List<TokenRequest> asked = new CopyOnWriteArrayList<>();
  private final List<AutoCloseable> open = new ArrayList<>(List.of(service));

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  private PartnerCenter client(TokenSource tokens) {
    PartnerCenter client = new PartnerCenter(Desk.settings(service.url()), tokens);
    open.add(client);
    return client;
  }

  /** Gives old, and new for what was refused. */
  private AccessToken oldThenNew(TokenRequest request) {
    asked.add(request);
    return new AccessToken(request.rejected().isPresent() ? "new" : "old");
  }

  private List<String> tokensSeen() {
    return service.seen().stream().map(seen -> seen.header("Authorization")).toList();
  }

  @Test
  void happensOnceAndTheWriteGoesOutAgainUnderTheSameId() {
    service.then(401, "").then(201, "{\"id\":\"c1\"}");
    List<String> told = new ArrayList<>();
    client(this::oldThenNew)
        .customers()
        .create(
            Desk.newCustomer(),
            new io.github.partnerconsole.partnercenter.call.Call(Desk.REQUEST_ID, told::add));
    assertEquals(List.of("Bearer old", "Bearer new"), tokensSeen());
    assertEquals(
        1, service.seen().stream().map(seen -> seen.header("MS-RequestId")).distinct().count());
    assertEquals(Optional.of(new AccessToken("old")), asked.getLast().rejected());
    assertEquals(1, told.size());
  }

  @Test
  void endsWhereTheNewTokenIsRefusedToo() {
    service.then(401, "").then(401, "").then(200, MPN);
    PartnerCenter client = client(this::oldThenNew);
    assertThrows(UnauthorizedException.class, () -> client.profiles().mpn());
    assertEquals(2, service.seen().size());
  }

  @Test
  void isMadeAnewForACallAfterTheRenewedTokenWasRefused() {
    service.then(401, "").then(401, "").then(401, "").then(200, MPN);
    AtomicInteger number = new AtomicInteger();
    PartnerCenter client =
        client(request ->
            new AccessToken(
                request.rejected().isPresent() ? "new" + number.incrementAndGet() : "old"));
    assertThrows(UnauthorizedException.class, () -> client.profiles().mpn());
    client.profiles().mpn();
    assertEquals(List.of("Bearer old", "Bearer new1", "Bearer old", "Bearer new2"), tokensSeen());
  }

  @Test
  void sendsNothingAgainWhereTheSourceHasNoOtherToken() {
    service.then(401, "").then(200, MPN);
    PartnerCenter client = client(TokenSource.fixed(new AccessToken("only")));
    assertThrows(UnauthorizedException.class, () -> client.profiles().mpn());
    assertEquals(1, service.seen().size());
  }

  @Test
  void bringsTheClaimsToTheSourceAndToTheCaller() {
    service
        .then(401, "", "WWW-Authenticate", CHALLENGE)
        .then(401, "", "WWW-Authenticate", CHALLENGE);
    PartnerCenter client = client(this::oldThenNew);
    UnauthorizedException refused =
        assertThrows(UnauthorizedException.class, () -> client.profiles().mpn());
    assertEquals(CLAIMS, refused.claims());
    assertEquals(Optional.of(CLAIMS), asked.getLast().claims());
  }

  @Test
  void tellsTheSourceOnceThatItsOtherTokenWasRefusedToo() {
    service.then(401, "").then(401, "", "WWW-Authenticate", CHALLENGE).then(401, "").then(200, MPN);
    List<TokenRequest> told = new CopyOnWriteArrayList<>();
    PartnerCenter client = client(listening(told, this::oldThenNew));
    assertThrows(UnauthorizedException.class, () -> client.profiles().mpn());
    assertEquals(1, told.size());
    assertEquals(Optional.of(CLAIMS), told.getFirst().claims());
    assertEquals(asked.size(), 2);
    client.profiles().mpn();
    assertEquals(1, told.size(), "a renewal that helps is no refusal");
  }

  @Test
  void tellsTheSourceThatItHasNoOther() {
    service.then(401, "");
    List<TokenRequest> told = new CopyOnWriteArrayList<>();
    PartnerCenter client = client(listening(told, _ -> new AccessToken("only")));
    assertThrows(UnauthorizedException.class, () -> client.profiles().mpn());
    assertEquals(Optional.of(new AccessToken("only")), told.getFirst().rejected());
  }

  private static TokenSource listening(List<TokenRequest> told, TokenSource source) {
    return new TokenSource() {
      @Override
      public AccessToken token(TokenRequest request) {
        return source.token(request);
      }

      @Override
      public void refused(TokenRequest request) {
        told.add(request);
      }
    };
  }

  @Test
  void makesNothingOfAChallengeThatCannotBeRead() {
    service.then(401, "", "WWW-Authenticate", "Bearer claims=\"%%%\"");
    PartnerCenter client = client(TokenSource.fixed(new AccessToken("only")));
    assertNull(assertThrows(UnauthorizedException.class, () -> client.profiles().mpn()).claims());
  }

  @Test
  void passesOnWhatTheSourceThrows() {
    service.then(401, "");
    IllegalStateException signedOut = new IllegalStateException("signed out");
    PartnerCenter client = client(request -> thrownAfterRefusal(request, signedOut));
    assertSame(signedOut, assertThrows(IllegalStateException.class, () -> client.profiles().mpn()));
    assertInstanceOf(UnauthorizedException.class, signedOut.getSuppressed()[0]);
  }

  @Test
  void leavesAWriteInDoubtThatWasInDoubt() {
    service.then(500, "").then(401, "");
    IllegalStateException signedOut = new IllegalStateException("signed out");
    PartnerCenter client = client(request -> thrownAfterRefusal(request, signedOut));
    OutcomeUnknownException unknown =
        assertThrows(
            OutcomeUnknownException.class,
            () -> client.customers().create(Desk.newCustomer(), Desk.CALL));
    assertSame(signedOut, unknown.getCause());
  }

  @Test
  void leavesAWriteInDoubtAlsoWhereTheSourceIsRefusedByAPartnerCenterOfItsOwn() {
    service.then(500, "").then(401, "");
    RejectedException ofTheSource =
        new RejectedException(
            new CallDetails(
                "POST",
                URI.create("https://x"),
                "/token",
                400,
                null,
                null,
                new UUID(0, 1),
                new UUID(0, 2)));
    PartnerCenter client =
        client(request -> {
          if (request.rejected().isPresent()) {
            throw ofTheSource;
          }
          return new AccessToken("old");
        });
    OutcomeUnknownException unknown =
        assertThrows(
            OutcomeUnknownException.class,
            () -> client.customers().create(Desk.newCustomer(), Desk.CALL));
    assertSame(ofTheSource, unknown.getCause());
  }

  @Test
  void isMadeOnceHoweverManyThreadsWereRefused() throws Exception {
    int threads = 8;
    CyclicBarrier together = new CyclicBarrier(threads);
    for (int i = 0; i < threads; i++) {
      service.then(exchange -> {
        try {
          together.await();
        } catch (Exception e) {
          throw new java.io.IOException(e);
        }
        exchange.sendResponseHeaders(401, -1);
        exchange.close();
      });
    }
    for (int i = 0; i < threads; i++) {
      service.then(200, MPN);
    }
    AtomicInteger renewals = new AtomicInteger();
    PartnerCenter client =
        client(request -> {
          if (request.rejected().isEmpty()) {
            return new AccessToken("old");
          }
          renewals.incrementAndGet();
          return new AccessToken("new");
        });
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> calls = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        calls.add(callers.submit(() -> client.profiles().mpn()));
      }
      for (Future<?> call : calls) {
        call.get();
      }
    }
    assertEquals(1, renewals.get());
    assertEquals(2 * threads, service.seen().size());
  }

  @Test
  void isSparedWhileACachedTokenIsGood() {
    Instant[] now = {Instant.parse("2026-11-25T12:00:00Z")};
    AtomicInteger issued = new AtomicInteger();
    CachedTokens cache =
        new CachedTokens(
            request ->
                new CachedTokens.Issued(
                    new AccessToken("t" + issued.incrementAndGet()),
                    now[0].plus(Duration.ofHours(1))),
            () -> now[0]);
    service.then(200, MPN).then(200, MPN).then(401, "").then(200, MPN).then(200, MPN);
    PartnerCenter client = client(cache);
    client.profiles().mpn();
    client.profiles().mpn();
    client.profiles().mpn();
    now[0] = now[0].plus(Duration.ofMinutes(56));
    client.profiles().mpn();
    assertEquals(
        List.of("Bearer t1", "Bearer t1", "Bearer t1", "Bearer t2", "Bearer t3"), tokensSeen());
  }

  private static AccessToken thrownAfterRefusal(TokenRequest request, RuntimeException thrown) {
    if (request.rejected().isPresent()) {
      throw thrown;
    }
    return new AccessToken("old");
  }
}
