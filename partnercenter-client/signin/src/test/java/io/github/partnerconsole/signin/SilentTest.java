package io.github.partnerconsole.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.sandbox.control.Fault;
import io.github.partnerconsole.sandbox.identity.Person;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What happens without anybody at a screen, from the sign-in to its end. */
class SilentTest extends SandboxSignIn {

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
    assertEquals(new SignInFailure.ConsentExpired(), failure(signIn, Resource.GRAPH));
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
    assertEquals(new SignInFailure.ConsentExpired(), signIn.check(Resource.SALES));
  }

  @Test
  void aChallengeIsAnsweredByTheNextSignIn() {
    sandbox.identity().demandMfa(false);
    PartnerSignIn signIn = signIn();
    SignInResult device =
        signIn.signInOnDevice(
            Resource.API, prompt -> sandbox.identity().approveDevice(prompt.userCode(), NOOR));
    assertInstanceOf(SignedIn.class, device);
    sandbox.identity().demandMfa(true);
    assertEquals(new SignInFailure.MfaMissing(), failure(signIn, Resource.GRAPH));
    TestBrowser browser = browser(NOOR);
    assertInstanceOf(SignedIn.class, through(signIn, browser));
    String page = browser.opened().getFirst();
    assertTrue(page.contains("capolids") && page.contains("login_hint=" + NOOR.upn()), page);
    assertFalse(token(signIn, Resource.GRAPH).value().isEmpty());
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
    URI page = signIn.signOut();
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
