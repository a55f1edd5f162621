package io.github.partnerconsole.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.Identity;
import io.github.partnerconsole.partnercenter.call.TokenRequest;
import io.github.partnerconsole.sandbox.control.Fault;
import io.github.partnerconsole.sandbox.identity.Person;
import io.github.partnerconsole.signin.store.DamagedSecretException;
import io.github.partnerconsole.signin.store.MemoryStore;
import io.github.partnerconsole.signin.store.SecretStore;
import io.github.partnerconsole.signin.store.SecretStoreException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What happens without anybody at a screen, from the sign-in to its end. */
class SilentTest extends SandboxSignIn {
  private static final String DEMAND =
      "{\"access_token\":{\"capolids\":{\"essential\":true,\"values\":[\"one\"]}}}";

  @Test
  void eachResourceHasATokenOfItsOwn() {
    PartnerSignIn signIn = signedIn();
    AccessToken api = token(signIn, Resource.API);
    AccessToken sales = token(signIn, Resource.SALES);
    AccessToken graph = token(signIn, Resource.GRAPH);
    assertEquals(200, status(api, "/v1/customers"));
    assertEquals(401, status(sales, "/v1/customers"));
    assertEquals(3, Set.of(api.value(), sales.value(), graph.value()).size());
    long calls = tokenCalls();
    assertEquals(sales.value(), token(signIn, Resource.SALES).value());
    assertEquals(calls, tokenCalls());
  }

  @Test
  void manyThreadsShareOneRefresh() throws Exception {
    PartnerSignIn signIn = signedIn();
    long before = tokenCalls();
    assertEquals(1, together(() -> token(signIn, Resource.GRAPH)).size());
    assertEquals(before + 1, tokenCalls());
  }

  @Test
  void aRefusedTokenIsReplacedOnceForAll() throws Exception {
    PartnerSignIn signIn = signedIn();
    AccessToken rejected = token(signIn, Resource.API);
    // The claims of a token are the same within a second.
    Thread.sleep(1100);
    long before = tokenCalls();
    Set<String> fresh = together(() -> renewed(signIn, Resource.API, rejected));
    assertEquals(1, fresh.size());
    assertFalse(fresh.contains(rejected.value()));
    assertEquals(before + 1, tokenCalls());
  }

  @Test
  void aRefreshTokenThatIsGoodOnceIsReplacedEachTime() {
    sandbox.identity().retireUsedRefreshTokens();
    PartnerSignIn signIn = signedIn();
    token(signIn, Resource.SALES);
    token(signIn, Resource.GRAPH);
    signIn.close();
    PartnerSignIn afterRestart = signIn();
    assertEquals(new SignedIn(NOOR.upn(), NOOR.tenant()), afterRestart.status());
    AccessToken rejected = token(afterRestart, Resource.SALES);
    assertTrue(
        status(
                renewed(afterRestart, Resource.API, token(afterRestart, Resource.API)),
                "/v1/customers")
            == 200);
    assertFalse(rejected.value().isEmpty());
  }

  @Test
  void aSignInThatGrewOldAsksForAnother() {
    PartnerSignIn signIn = signedIn();
    sandboxAhead = Duration.ofDays(91);
    assertEquals(new SignInFailure.SessionExpired(), failure(signIn, Resource.GRAPH));
  }

  @Test
  void consentThatWasTakenAwayCanBeGivenAgainAtOnce() {
    PartnerSignIn signIn = signedIn();
    sandbox.identity().withdrawConsent(clientId);
    assertEquals(new SignInFailure.ConsentExpired(), failure(signIn, Resource.GRAPH));
    assertInstanceOf(SignedIn.class, through(signIn, browser(NOOR)));
    assertFalse(token(signIn, Resource.GRAPH).value().isEmpty());
  }

  @Test
  void aRevokedSignInIsNoticed() {
    PartnerSignIn signIn = signedIn();
    sandbox.identity().revokeSessions();
    assertEquals(new SignInFailure.SessionExpired(), signIn.check(Resource.SALES));
  }

  @Test
  void whatTheApiDemandedInVainTheNextSignInAsksFor() {
    PartnerSignIn signIn = signedIn();
    TokenRequest first = request(Resource.API, Identity.APP_AND_USER);
    AccessToken token = signIn.token(first);
    signIn.refused(first.instead(token, Optional.of(DEMAND)));
    TestBrowser browser = browser(NOOR);
    assertInstanceOf(SignedIn.class, through(signIn, browser));
    String page = browser.opened().getFirst();
    assertTrue(
        page.contains("capolids")
            && page.contains("\"mfa\"")
            && page.contains("login_hint=" + NOOR.upn()),
        page);
    assertFalse(token(signIn, Resource.GRAPH).value().isEmpty());
  }

  @Test
  void nobodyIsSignedInByWhatComesAfterSigningOut() throws Exception {
    PartnerSignIn signIn = signedIn();
    sandbox.faults().next("POST", "/token$", new Fault.Slow(Duration.ofMillis(1500)), 1);
    CompletableFuture<Object> late = new CompletableFuture<>();
    Thread.startVirtualThread(() -> {
      try {
        late.complete(token(signIn, Resource.GRAPH));
      } catch (SignInException e) {
        late.complete(e.failure());
      }
    });
    Thread.sleep(500);
    signIn.signOut();
    assertEquals(new SignInFailure.NotSignedIn(), late.get(20, TimeUnit.SECONDS));
    assertEquals(new SignInFailure.NotSignedIn(), signIn.status());
    String name = registration(NOOR.tenant()).secretName("tokens");
    assertEquals(Optional.empty(), store.read(name));
  }

  @Test
  void aStoreThatKeepsWhatWasToBeForgottenIsTold() {
    StubbornStore stubborn = new StubbornStore();
    PartnerSignIn signIn =
        new PartnerSignIn(
            registration(NOOR.tenant()), stubborn, this::toSandbox, InstantSource.system());
    assertInstanceOf(SignedIn.class, through(signIn, browser(NOOR)));
    signIn.useCredential(new AppCredential.Secret("s3cret"));
    stubborn.isLocked = true;
    assertEquals(
        new SignInFailure.StillKept(),
        assertThrows(SignInException.class, signIn::signOut).failure());
    assertEquals(new SignInFailure.NotSignedIn(), signIn.status(), "here it is forgotten");
    assertEquals(
        new SignInFailure.StillKept(),
        assertThrows(SignInException.class, signIn::forgetCredential).failure());
    signIn.close();
  }

  @Test
  void whatTheStoreItselfCannotReadAnyMoreIsDroppedAndSaid() {
    StubbornStore damaged = new StubbornStore();
    damaged.isDamaged = true;
    PartnerSignIn signIn =
        new PartnerSignIn(
            registration(NOOR.tenant()), damaged, this::toSandbox, InstantSource.system());
    assertEquals(new SignInFailure.CacheDamaged(), signIn.status());
    assertFalse(signIn.hasCredential());
    damaged.isDamaged = false;
    assertInstanceOf(SignedIn.class, through(signIn, browser(NOOR)));
    assertTrue(damaged.read(registration(NOOR.tenant()).secretName("tokens")).isPresent());
    signIn.close();
  }

  /** A store that does not let go of anything while it is locked. */
  private static final class StubbornStore implements SecretStore {
    private final SecretStore memory = new MemoryStore();
    private boolean isLocked;
    private boolean isDamaged;

    @Override
    public Optional<String> read(String name) {
      if (isDamaged) {
        throw new DamagedSecretException();
      }
      return memory.read(name);
    }

    @Override
    public void write(String name, String secret) {
      memory.write(name, secret);
    }

    @Override
    public void remove(String name) {
      if (isLocked) {
        throw new SecretStoreException("locked");
      }
      memory.remove(name);
    }

    @Override
    public Kind kind() {
      return Kind.KEYRING;
    }
  }

  @Test
  void somebodyWhoLeftTheTenantIsToldSo() {
    PartnerSignIn signIn = signedIn();
    sandbox.identity().person(NOOR.inTenant("7f0c2a4e-0000-4000-8000-1f2e3d4c5b6a"));
    assertEquals(new SignInFailure.WrongTenant(), failure(signIn, Resource.GRAPH));
  }

  @Test
  void aDamagedCacheIsDroppedAndSaid() {
    String name = registration(NOOR.tenant()).secretName("tokens");
    for (String damaged : List.of("{\"AccessToken\": {\"x", "garbage", "[]")) {
      store.write(name, damaged);
      PartnerSignIn signIn = signIn();
      assertEquals(new SignInFailure.CacheDamaged(), signIn.status(), damaged);
      assertTrue(store.read(name).isEmpty());
      assertEquals(new SignInFailure.CacheDamaged(), failure(signIn, Resource.API));
    }
    assertInstanceOf(SignedIn.class, signedIn().status());
  }

  @Test
  void signingOutForgetsThePersonHere() {
    PartnerSignIn signIn = signedIn();
    signIn.signOut();
    URI page = signIn.signOutPage();
    assertTrue(page.toString().endsWith(NOOR.tenant() + "/oauth2/v2.0/logout"), page.toString());
    assertEquals(new SignInFailure.NotSignedIn(), signIn.status());
    assertEquals(new SignInFailure.NotSignedIn(), signIn().status());
  }

  @Test
  void twoTenantsStandSideBySide() {
    String elsewhere = "7f0c2a4e-0000-4000-8000-1f2e3d4c5b6a";
    Person eva = new Person("eva@elsewhere.example", elsewhere, true, true);
    sandbox.identity().person(eva);
    PartnerSignIn first = signedIn();
    PartnerSignIn second = signIn(registration(elsewhere));
    assertEquals(new SignInFailure.NotSignedIn(), second.status());
    assertEquals(new SignedIn(eva.upn(), elsewhere), through(second, browser(eva)));
    assertEquals(new SignedIn(NOOR.upn(), NOOR.tenant()), first.status());
    assertNotEquals(token(first, Resource.API).value(), token(second, Resource.API).value());
    first.signOut();
    assertEquals(new SignedIn(eva.upn(), elsewhere), signIn(registration(elsewhere)).status());
  }

  @Test
  void withoutANetworkThatIsSaid() throws IOException {
    PartnerSignIn signIn = signedIn();
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    PartnerSignIn offline =
        new PartnerSignIn(
            registration(NOOR.tenant()),
            store,
            _ -> URI.create("http://127.0.0.1:" + free),
            java.time.InstantSource.system());
    assertEquals(new SignInFailure.Offline(), failure(offline, Resource.GRAPH));
    assertEquals(200, status(token(offline, Resource.API), "/v1/customers"));
    offline.close();
    assertInstanceOf(SignedIn.class, signIn.status());
  }

  @Test
  void aDemandThatCannotBeReadIsNoneAndTheSecondFactorIsAskedForAllTheSame() {
    PartnerSignIn signIn = signedIn();
    TokenRequest first = request(Resource.API, Identity.APP_AND_USER);
    signIn.refused(first.instead(signIn.token(first), Optional.of("{\"access_token\": [")));
    TestBrowser browser = browser(NOOR);
    assertInstanceOf(SignedIn.class, through(signIn, browser));
    assertTrue(browser.opened().getFirst().contains("\"mfa\""));
  }

  @Test
  void anAnswerThatStallsInTheMiddleHoldsNobody() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Thread.startVirtualThread(() -> stall(silent));
      URI there = URI.create("http://127.0.0.1:" + silent.getLocalPort());
      try (IdentityHttp http =
          new IdentityHttp(_ -> there, InstantSource.system(), Duration.ofMillis(500))) {
        UserTokens tokens = new UserTokens(registration(NOOR.tenant()), store, http, threads);
        DeviceSignIn device = new DeviceSignIn(registration(NOOR.tenant()), tokens, http);
        long before = System.nanoTime();
        Waiting.Failed failed =
            assertThrows(Waiting.Failed.class, () -> device.run(Resource.API, _ -> {}));
        assertEquals(new SignInFailure.Offline(), failed.failure());
        assertTrue(System.nanoTime() - before < 10_000_000_000L);
      }
    }
  }

  private static void stall(ServerSocket silent) {
    try (Socket socket = silent.accept()) {
      socket
          .getOutputStream()
          .write("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{".getBytes(UTF_8));
      socket.getOutputStream().flush();
      Thread.sleep(Duration.ofSeconds(20));
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void anAnswerWithoutEndIsNone() throws Exception {
    try (ServerSocket endless = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Thread.startVirtualThread(() -> pour(endless));
      URI there = URI.create("http://127.0.0.1:" + endless.getLocalPort());
      try (IdentityHttp http = new IdentityHttp(_ -> there, InstantSource.system())) {
        UserTokens tokens = new UserTokens(registration(NOOR.tenant()), store, http, threads);
        DeviceSignIn device = new DeviceSignIn(registration(NOOR.tenant()), tokens, http);
        Waiting.Failed failed =
            assertThrows(Waiting.Failed.class, () -> device.run(Resource.API, _ -> {}));
        assertEquals(new SignInFailure.Offline(), failed.failure());
      }
    }
  }

  private static void pour(ServerSocket endless) {
    try (Socket socket = endless.accept()) {
      socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
      for (int i = 0; i < 100; i++) {
        socket.getOutputStream().write(new byte[1 << 16]);
      }
    } catch (IOException e) {
      // Nobody listens any more.
    }
  }

  @Test
  void aBusyServiceIsNotTheUsersFault() {
    PartnerSignIn signIn = signedIn();
    sandbox.faults().next("POST", "/token$", new Fault.Throttle(Duration.ofSeconds(1)), 2);
    assertEquals(new SignInFailure.ServiceBusy(), failure(signIn, Resource.GRAPH));
  }

  private static Set<String> together(java.util.function.Supplier<AccessToken> attempt)
      throws InterruptedException {
    Set<String> got = ConcurrentHashMap.newKeySet();
    CountDownLatch start = new CountDownLatch(1);
    List<Thread> threads =
        IntStream.range(0, 16)
            .mapToObj(_ ->
                Thread.ofVirtual()
                    .start(() -> {
                      try {
                        start.await();
                      } catch (InterruptedException e) {
                        return;
                      }
                      got.add(attempt.get().value());
                    }))
            .toList();
    start.countDown();
    for (Thread each : threads) {
      each.join();
    }
    return got;
  }
}
