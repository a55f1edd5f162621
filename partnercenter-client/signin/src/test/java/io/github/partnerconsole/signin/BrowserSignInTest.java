package io.github.partnerconsole.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.call.Identity;
import io.github.partnerconsole.partnercenter.call.TokenRequest;
import io.github.partnerconsole.sandbox.control.Fault;
import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.identity.Application;
import io.github.partnerconsole.sandbox.identity.Person;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Signing in through the browser. */
class BrowserSignInTest extends SandboxSignIn {

  @Test
  void whoeverSignsInCanCallPartnerCenter() {
    sandbox.switches().turnOn(Switch.MFA_REQUIRED);
    PartnerSignIn signIn = signIn();
    TestBrowser browser = browser(NOOR);
    assertEquals(new SignedIn(NOOR.upn(), NOOR.tenant()), through(signIn, browser));
    try (PartnerCenter client = new PartnerCenter(cloud().settings(), signIn)) {
      assertEquals(NOOR.tenant(), client.profiles().organization().tenantId());
    }
    String page = browser.opened().getFirst();
    assertTrue(page.contains("code_challenge_method=S256"), page);
    assertTrue(page.contains("response_mode=form_post"), page);
    assertTrue(page.contains("\"mfa\""), page);
  }

  @Test
  void whoeverDeclinesIsNotSignedIn() {
    PartnerSignIn signIn = signIn();
    assertEquals(new SignInFailure.ConsentDenied(), through(signIn, browser(NOOR).denying()));
    assertEquals(new SignInFailure.NotSignedIn(), signIn.status());
  }

  @Test
  void nobodyWaitsForEver() {
    Browser nobody = browser(NOOR).walkingAway();
    SignInResult result =
        signIn().signIn(Resource.API, nobody, Duration.ofMillis(200), "<p>Done</p>");
    assertEquals(new SignInFailure.NoAnswer(), result);
  }

  @Test
  void anAnswerOfAnotherSignInIsNotUsed() {
    TestBrowser forged = browser(NOOR).withState("another");
    assertEquals(new SignInFailure.ForeignAnswer(), through(signIn(), forged));
    assertEquals(0, tokenCalls());
  }

  @Test
  void anInterruptEndsTheWaitingAtOnce() throws Exception {
    PartnerSignIn signIn = signIn();
    CompletableFuture<SignInResult> result = new CompletableFuture<>();
    CompletableFuture<URI> page = new CompletableFuture<>();
    Thread waiting =
        Thread.ofVirtual().start(() -> result.complete(through(signIn, page::complete)));
    page.get(20, TimeUnit.SECONDS);
    waiting.interrupt();
    assertEquals(new SignInFailure.Cancelled(), result.get(2, TimeUnit.SECONDS));
  }

  @Test
  void whoeverCancelsWhileTheCodeIsRedeemedIsNotSignedInLater() throws Exception {
    PartnerSignIn signIn = signIn();
    sandbox.faults().next("POST", "/token$", new Fault.Slow(Duration.ofMillis(1200)), 1);
    CompletableFuture<SignInResult> result = new CompletableFuture<>();
    Thread waiting =
        Thread.ofVirtual().start(() -> result.complete(through(signIn, browser(NOOR))));
    until(() -> asked.stream().anyMatch(it -> it.getPath().endsWith("/token")));
    Thread.sleep(300);
    waiting.interrupt();
    assertEquals(new SignInFailure.Cancelled(), result.get(2, TimeUnit.SECONDS));
    Thread.sleep(1500);
    assertEquals(new SignInFailure.NotSignedIn(), signIn.status());
    assertEquals(Optional.empty(), store.read(registration(NOOR.tenant()).secretName("tokens")));
  }

  @Test
  void twoSignInsAtOnceDoNotMixAndTheLastOneHolds() throws Exception {
    Person eva = new Person("eva@aldermoorcloud.onmicrosoft.com", NOOR.tenant(), true, true);
    sandbox.identity().person(eva);
    PartnerSignIn signIn = signIn();
    CompletableFuture<URI> first = new CompletableFuture<>();
    CompletableFuture<SignInResult> result = new CompletableFuture<>();
    Thread.startVirtualThread(() -> result.complete(through(signIn, first::complete)));
    URI page = first.get(20, TimeUnit.SECONDS);
    assertEquals(new SignedIn(eva.upn(), eva.tenant()), through(signIn, browser(eva)));
    browser(NOOR).open(page);
    assertEquals(new SignedIn(NOOR.upn(), NOOR.tenant()), result.get(20, TimeUnit.SECONDS));
    assertEquals(new SignedIn(NOOR.upn(), NOOR.tenant()), signIn.status());
    assertEquals(new SignedIn(NOOR.upn(), NOOR.tenant()), signIn().status());
  }

  @Test
  void aBrowserThatFailsAtOnceIsNoBrowser() throws Exception {
    Process failing = new ProcessBuilder("sh", "-c", "exit 3").start();
    assertThrows(IOException.class, () -> Browser.check(failing));
    Browser.check(new ProcessBuilder("sh", "-c", "exit 0").start());
  }

  private static void until(java.util.function.BooleanSupplier so) throws InterruptedException {
    while (!so.getAsBoolean()) {
      Thread.sleep(5);
    }
  }

  @Test
  void withoutABrowserThatIsSaid() {
    Browser none =
        _ -> {
          throw new IOException("no browser");
        };
    assertEquals(new SignInFailure.NoBrowser(), through(signIn(), none));
  }

  @Test
  void whoeverHasNoSecondFactorIsToldSo() {
    sandbox.identity().person(NOOR.withoutSecondFactor());
    assertEquals(new SignInFailure.MfaMissing(), through(signIn(), browser(NOOR)));
  }

  @Test
  void whoeverHasNoRoleIsToldSo() {
    sandbox.identity().person(NOOR.withoutRole());
    assertEquals(new SignInFailure.RoleMissing(), through(signIn(), browser(NOOR)));
  }

  @Test
  void anApplicationThatIsNoPublicClientIsToldApart() {
    sandbox.identity().application(Application.withSecret(clientId, "secret"));
    assertEquals(new SignInFailure.NotPublicClient(), through(signIn(), browser(NOOR)));
  }

  @Test
  void anApplicationThatTheTenantDoesNotKnowIsTheWrongTenant() {
    sandbox.switches().turnOn(Switch.REGISTERED_APPLICATIONS);
    PartnerSignIn signIn = signIn();
    assertEquals(new SignInFailure.WrongTenant(), signIn.signInOnDevice(Resource.API, _ -> {}));
  }

  @Test
  void whoeverSignsInToAnotherTenantIsNotTakenOver() {
    String elsewhere = "7f0c2a4e-0000-4000-8000-1f2e3d4c5b6a";
    Person eva = new Person("eva@elsewhere.example", elsewhere, true, true);
    sandbox.identity().person(eva);
    // The sandbox's page keeps her out of Noor's tenant; here she is let into her own.
    PartnerSignIn signIn =
        new PartnerSignIn(
            registration(NOOR.tenant()),
            store,
            uri -> toSandbox(URI.create(uri.toString().replace(NOOR.tenant(), elsewhere))),
            Instant::now);
    TestBrowser browser =
        new TestBrowser(
            uri -> toSandbox(URI.create(uri.toString().replace(NOOR.tenant(), elsewhere))), eva);
    assertEquals(new SignInFailure.WrongTenant(), through(signIn, browser));
    assertEquals(new SignInFailure.NotSignedIn(), signIn.status());
    assertEquals(List.of(), written, "not even for a moment");
    signIn.close();
  }

  @Test
  void aWrongClockIsTheReasonThatIsGiven() {
    PartnerSignIn signIn =
        signIn(registration(NOOR.tenant()), () -> Instant.now().plusSeconds(3600));
    SignInResult device =
        signIn.signInOnDevice(
            Resource.API,
            prompt -> sandbox.identity().declineDevice(prompt.userCode(), Person.DEMO));
    SignInFailure.ClockSkew skew = assertInstanceOf(SignInFailure.ClockSkew.class, device);
    assertEquals(60, skew.ahead().plusSeconds(30).toMinutes());
  }

  @Test
  void anotherSignInTakesThePlaceOfTheOneBefore() {
    Person eva = new Person("eva@aldermoorcloud.onmicrosoft.com", NOOR.tenant(), true, true);
    sandbox.identity().person(eva);
    PartnerSignIn signIn = signedIn();
    TestBrowser browser = browser(eva);
    assertEquals(new SignedIn(eva.upn(), eva.tenant()), through(signIn, browser));
    assertEquals(new SignedIn(eva.upn(), eva.tenant()), signIn.status());
    assertTrue(browser.opened().getFirst().contains("login_hint=" + NOOR.upn()));
  }

  @Test
  void aNationalCloudHasASignInOfItsOwn() {
    Cloud cloud = Cloud.US_GOVERNMENT.withHost(Resource.API, sandbox.baseUrl());
    PartnerSignIn signIn = signIn(new Registration(cloud, NOOR.tenant(), clientId));
    assertInstanceOf(SignedIn.class, through(signIn, browser(NOOR)));
    assertTrue(
        asked.stream().allMatch(it -> it.getHost().equals("login.microsoftonline.us")),
        asked.toString());
  }

  @Test
  void noTokenIsGivenForAForeignHost() {
    PartnerSignIn signIn = signedIn();
    TokenRequest foreign =
        TokenRequest.first(URI.create("https://evil.example"), Identity.APP_AND_USER);
    assertThrows(IllegalArgumentException.class, () -> signIn.token(foreign));
  }

  @Test
  void valuesThatCannotBeRightAreRefusedAtOnce() {
    assertThrows(IllegalArgumentException.class, () -> registration("not a tenant"));
    assertThrows(IllegalArgumentException.class, () -> registration("a/../b.example"));
    assertThrows(
        IllegalArgumentException.class, () -> new Registration(Cloud.GLOBAL, NOOR.tenant(), "app"));
    assertFalse(registration(NOOR.tenant()).accepts(clientId));
  }
}
