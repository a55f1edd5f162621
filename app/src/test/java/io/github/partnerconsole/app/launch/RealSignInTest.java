package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.signin.SignIn;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import io.github.partnerconsole.partnercenter.call.Identity;
import io.github.partnerconsole.partnercenter.call.TokenRequest;
import io.github.partnerconsole.sandbox.Sandbox;
import io.github.partnerconsole.sandbox.SandboxOptions;
import io.github.partnerconsole.sandbox.control.Fault;
import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.identity.Person;
import io.github.partnerconsole.signin.Cloud;
import io.github.partnerconsole.signin.PartnerSignIn;
import io.github.partnerconsole.signin.Registration;
import io.github.partnerconsole.signin.SignInException;
import io.github.partnerconsole.signin.SignInFailure;
import io.github.partnerconsole.signin.store.MemoryStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The console on a real partner's tenant, where the sandbox plays Microsoft. */
@Timeout(60)
class RealSignInTest {
  @TempDir Path folder;
  private Sandbox sandbox;
  private TenantSignIn signIn;
  private Composition console;

  @BeforeEach
  void open() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.inMemory());
    sandbox.identity().pollEvery(Duration.ofSeconds(1));
    sandbox.switches().turnOn(Switch.MFA_REQUIRED);
    signIn = new TestPerson(sandbox, Person.DEMO).signIn();
    console = Composition.open(Place.here(new DataFolder(folder)), Connection.toPartner(signIn));
  }

  @AfterEach
  void close() {
    console.close();
    sandbox.close();
  }

  @Test
  void beforeTheSignInACallSaysThatOneIsNeeded() {
    GatewayException refused =
        assertThrows(GatewayException.class, () -> console.customers().all());
    assertInstanceOf(Failure.SignInNeeded.class, refused.failure());
    assertEquals(0, sandbox.requests().size(), "nothing was sent");
    assertEquals(Optional.empty(), signIn.status().user());
    assertEquals(Optional.empty(), signIn.status().trouble());
  }

  @Test
  void whoeverSignsInWithTheBrowserSeesTheCustomers() {
    SignIn.Status status = signIn.withBrowser();
    assertEquals(Optional.of(Person.DEMO.upn()), status.user());
    assertEquals(Optional.empty(), status.trouble());
    assertFalse(status.isLasting(), "this store is in memory");
    assertFalse(console.customers().all().isEmpty());
    assertEquals(Person.DEMO.tenant(), console.partner().signedIn().tenantId().value());
    assertEquals("Partner Center", console.planner().target());
    assertFalse(console.connection().isSandbox());
  }

  @Test
  void whoeverSignsInWithACodeSeesTheCustomers() {
    List<SignIn.Code> shown = new ArrayList<>();
    SignIn.Status status =
        signIn.withCode(code -> {
          shown.add(code);
          sandbox.identity().approveDevice(code.userCode(), Person.DEMO);
        });
    assertEquals(Optional.of(Person.DEMO.upn()), status.user());
    assertEquals(1, shown.size());
    assertFalse(console.customers().all().isEmpty());
  }

  @Test
  void afterSigningOutNothingIsSentAnyMore() {
    signIn.withBrowser();
    console.customers().all();
    assertEquals(Optional.empty(), signIn.signOut().user());
    assertTrue(signIn.signOutPage().toString().endsWith("/logout"));
    assertThrows(GatewayException.class, () -> console.customers().all());
  }

  @Test
  void whatKeepsSomebodyOutIsSaid() {
    sandbox.identity().person(Person.DEMO.withoutRole());
    SignIn.Status status = signIn.withBrowser();
    assertEquals(Optional.empty(), status.user());
    assertEquals(Optional.of("signIn.roleMissing"), status.trouble().map(Finding::key));
  }

  @Test
  void aTokenThatPartnerCenterRefusesIsSaidAtOnce() throws Exception {
    signIn.withBrowser();
    // The sandbox's tokens are the same within a second.
    Thread.sleep(1100);
    AtomicInteger line = new AtomicInteger();
    AtomicInteger changes = new AtomicInteger();
    signIn.whenNeeded(line::incrementAndGet);
    signIn.whenTroubleChanges(changes::incrementAndGet);
    sandbox.faults().next("GET", "/v1/customers", new Fault.ExpiredToken(), 2);
    GatewayException refused =
        assertThrows(GatewayException.class, () -> console.customers().all());
    assertInstanceOf(Failure.SignInNeeded.class, refused.failure());
    assertEquals(1, line.get(), "nobody waits for the next poll");
    assertEquals(1, changes.get());
    assertEquals(Optional.of("signIn.tokenRefused"), key(signIn.status()));
    console.customers().all();
    assertEquals(1, line.get());
    signIn.heard(Optional.empty());
    assertEquals(Optional.empty(), key(signIn.status()), "Partner Center lets them in again");
  }

  @Test
  void aRoleThatOnlyPartnerCenterMissesIsNamedRightAfterTheSignIn() {
    signIn.tryTheDoorBy(() -> {
      throw new GatewayException(new Failure.Rejected(403, "900308", "", ""));
    });
    SignIn.Status status = signIn.withBrowser();
    assertEquals(Optional.of(Person.DEMO.upn()), status.user());
    assertEquals(Optional.of("signIn.roleMissing"), key(status));
    signIn.tryTheDoorBy(() -> console.partner().signedIn());
    assertEquals(Optional.empty(), key(signIn.withBrowser()));
  }

  @Test
  void whatHinderedOneCallIsForgottenWhenTheNextGetsThrough() throws Exception {
    signIn.withBrowser();
    URI sales = signIn.cloud().settings().salesHost();
    sandbox.faults().next("POST", "/token$", new Fault.Throttle(Duration.ofSeconds(1)), 1);
    TokenRequest request = TokenRequest.first(sales, Identity.APP_AND_USER);
    assertThrows(GatewayException.class, () -> signIn.token(request));
    assertEquals(Optional.of("signIn.serviceBusy"), key(signIn.status()));
    Thread.sleep(1500);
    assertFalse(signIn.token(request).value().isEmpty());
    assertEquals(Optional.empty(), key(signIn.status()));
  }

  @Test
  void thatTheApplicationHasNoCredentialAsksNobodyToSignIn() {
    signIn.withBrowser();
    AtomicInteger line = new AtomicInteger();
    signIn.whenNeeded(line::incrementAndGet);
    URI api = signIn.cloud().settings().apiHost();
    TokenRequest request = TokenRequest.first(api, Identity.APP_ONLY);
    assertThrows(GatewayException.class, () -> signIn.token(request));
    assertEquals(0, line.get());
    assertEquals(Optional.of(SignIn.CREDENTIAL), signIn.status().trouble().map(Finding::field));
  }

  @Test
  void closingWaitsForNoStoreThatAsksItsUser() throws Exception {
    CountDownLatch unlocked = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    Registration registration =
        new Registration(Cloud.GLOBAL, Person.DEMO.tenant(), UUID.randomUUID().toString());
    TenantSignIn slow =
        new TenantSignIn(
            Cloud.GLOBAL,
            () -> {
              asked.countDown();
              awaited(unlocked);
              return new PartnerSignIn(registration, new MemoryStore());
            },
            _ -> {});
    CompletableFuture<Boolean> first = new CompletableFuture<>();
    Thread.startVirtualThread(() -> {
      assertThrows(SignInException.class, slow::status);
      first.complete(true);
    });
    asked.await();
    CompletableFuture<Boolean> second = new CompletableFuture<>();
    Thread cancelled =
        Thread.startVirtualThread(() -> {
          assertThrows(SignInException.class, slow::status);
          second.complete(true);
        });
    Thread.sleep(100);
    cancelled.interrupt();
    assertTrue(second.get(2, TimeUnit.SECONDS), "a cancel ends the waiting");
    assertTimeoutPreemptively(Duration.ofSeconds(2), slow::close);
    unlocked.countDown();
    assertTrue(first.get(5, TimeUnit.SECONDS), "nobody asks what is closed");
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Optional<String> key(SignIn.Status status) {
    return status.trouble().map(Finding::key);
  }

  @Test
  void aSecretThatMicrosoftRefusesIsNamedAtTheCredential() {
    sandbox.switches().turnOn(Switch.REGISTERED_APPLICATIONS);
    SignIn.Status status = signIn.useSecret("wrong");
    assertTrue(status.hasCredential());
    assertEquals(Optional.of(SignIn.CREDENTIAL), status.trouble().map(Finding::field));
    assertFalse(signIn.forgetCredential().hasCredential());
    assertEquals(Optional.empty(), signIn.status().trouble());
  }

  @Test
  void aFileThatIsNoCertificateIsNamedAndNotKept() throws IOException {
    Path file = Files.writeString(folder.resolve("app.pfx"), "nothing");
    SignIn.Status status = signIn.useCertificate(file, new char[0]);
    assertEquals(Optional.of("signIn.certificateUnreadable"), status.trouble().map(Finding::key));
    assertFalse(status.hasCredential());
  }

  @Test
  void everyFailureHasItsOwnTwoSentences() {
    List<String> sentences =
        Stream.of(
                new SignInFailure.NotSignedIn(),
                new SignInFailure.WrongTenant(),
                new SignInFailure.RoleMissing(),
                new SignInFailure.MfaMissing(),
                new SignInFailure.ConsentExpired(),
                new SignInFailure.SessionExpired(),
                new SignInFailure.TokenRefused(),
                new SignInFailure.PolicyBlocks(),
                new SignInFailure.PermissionMissing(),
                new SignInFailure.StillKept(),
                new SignInFailure.ConsentDenied(),
                new SignInFailure.ClockSkew(Duration.ZERO),
                new SignInFailure.ClockSkew(Duration.ofMinutes(12)),
                new SignInFailure.ClockSkew(Duration.ofMinutes(-12)),
                new SignInFailure.Offline(),
                new SignInFailure.NoAnswer(),
                new SignInFailure.ForeignAnswer(),
                new SignInFailure.Cancelled(),
                new SignInFailure.NotPublicClient(),
                new SignInFailure.CacheDamaged(),
                new SignInFailure.CredentialMissing(),
                new SignInFailure.CredentialRejected(),
                new SignInFailure.NoBrowser(),
                new SignInFailure.ServiceBusy(),
                new SignInFailure.Refused(0),
                new SignInFailure.Refused(90023))
            .map(SignInFindings::of)
            .map(finding -> Texts.whatIsWrong(finding) + " / " + Texts.whatToDo(finding))
            .distinct()
            .toList();
    assertEquals(26, sentences.size(), sentences.toString());
  }
}
