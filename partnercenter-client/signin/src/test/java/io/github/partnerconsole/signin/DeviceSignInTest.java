package io.github.partnerconsole.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.control.Switch;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Signing in on another device. */
class DeviceSignInTest extends SandboxSignIn {

  @Test
  void aCodeThatIsApprovedSignsIn() {
    PartnerSignIn signIn = signIn();
    SignInResult result =
        signIn.signInOnDevice(
            Resource.API,
            prompt -> {
              assertEquals(Duration.ofMinutes(15), prompt.expiresIn());
              assertFalse(prompt.toString().contains(prompt.userCode()));
              sandbox.identity().approveDevice(prompt.userCode(), NOOR);
            });
    assertEquals(new SignedIn(NOOR.upn(), NOOR.tenant()), result);
    assertEquals(200, status(token(signIn, Resource.API), "/v1/customers"));
  }

  @Test
  void aSecondFactorIsAskedForWhereNoPolicyDoes() {
    sandbox.identity().demandMfa(false);
    sandbox.switches().turnOn(Switch.MFA_REQUIRED);
    PartnerSignIn signIn = signIn();
    SignInResult result =
        signIn.signInOnDevice(
            Resource.API, prompt -> sandbox.identity().approveDevice(prompt.userCode(), NOOR));
    assertEquals(new SignedIn(NOOR.upn(), NOOR.tenant()), result);
    assertEquals(200, status(token(signIn, Resource.API), "/v1/customers"));
  }

  @Test
  void whoeverHasNoSecondFactorIsNotLetInByACode() {
    sandbox.identity().demandMfa(false);
    sandbox.identity().person(NOOR.withoutSecondFactor());
    CompletableFuture<String> said = new CompletableFuture<>();
    SignInResult result =
        signIn()
            .signInOnDevice(
                Resource.API,
                prompt -> {
                  said.complete(
                      sandbox
                          .identity()
                          .approveDevice(prompt.userCode(), NOOR.withoutSecondFactor()));
                  sandboxAhead = Duration.ofMinutes(16);
                });
    assertTrue(
        said.join().contains("AADSTS50072") || said.join().contains("AADSTS5007"), said.join());
    assertEquals(new SignInFailure.NoAnswer(), result);
  }

  @Test
  void aCodeThatIsDeclinedDoesNot() {
    SignInResult result =
        signIn()
            .signInOnDevice(
                Resource.API, prompt -> sandbox.identity().declineDevice(prompt.userCode(), NOOR));
    assertEquals(new SignInFailure.ConsentDenied(), result);
  }

  @Test
  void aCodeThatExpiresDoesNotEither() {
    SignInResult result =
        signIn().signInOnDevice(Resource.API, _ -> sandboxAhead = Duration.ofMinutes(16));
    assertEquals(new SignInFailure.NoAnswer(), result);
  }

  @Test
  void anInterruptEndsItAndTheAskingToo() throws Exception {
    PartnerSignIn signIn = signIn();
    CompletableFuture<SignInResult> result = new CompletableFuture<>();
    CompletableFuture<DevicePrompt> shown = new CompletableFuture<>();
    Thread waiting =
        Thread.ofVirtual()
            .start(() -> result.complete(signIn.signInOnDevice(Resource.API, shown::complete)));
    shown.get(20, TimeUnit.SECONDS);
    waiting.interrupt();
    assertEquals(new SignInFailure.Cancelled(), result.get(1, TimeUnit.SECONDS));
    Thread.sleep(1200);
    long calls = tokenCalls();
    Thread.sleep(2200);
    assertEquals(calls, tokenCalls());
  }
}
