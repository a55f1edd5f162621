package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.signin.SignIn;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import io.github.partnerconsole.sandbox.Sandbox;
import io.github.partnerconsole.sandbox.SandboxOptions;
import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.identity.Person;
import io.github.partnerconsole.signin.SignInFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    assertEquals(21, sentences.size(), sentences.toString());
  }
}
