package io.github.partnerconsole.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.task.HandBackground;
import io.github.partnerconsole.core.finding.Finding;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sign-in's course, without a stage. */
class SignInModelTest {
  private final SampleSignIn signIn = new SampleSignIn();
  private final HandBackground background = new HandBackground();
  private Instant now = Instant.parse("2026-03-02T10:00:00Z");
  private int told;
  private final SignInModel model = new SignInModel(signIn, background, () -> now, () -> told++);

  @Test
  void whoIsSignedInIsKnownOnceItWasLookedUp() {
    signIn.answer = SampleSignIn.NOOR;
    model.load();
    assertEquals(Optional.empty(), model.status().get());
    assertEquals(SignInModel.Doing.ASKING, model.doing().get());
    background.release();
    assertEquals(Optional.of(SampleSignIn.NOOR), model.status().get());
    assertEquals(SignInModel.Doing.NOTHING, model.doing().get());
    assertEquals(0, told, "nothing has changed");
  }

  @Test
  void whatChangesByItselfIsShownInSilenceAndNeverInTheMiddleOfASignIn() {
    model.load();
    background.release();
    signIn.answer = SampleSignIn.trouble(Finding.block("signIn.tokenRefused", SignIn.FIELD));
    model.refresh();
    assertEquals(SignInModel.Doing.NOTHING, model.doing().get());
    model.withBrowser();
    background.release();
    assertEquals(Optional.of(SampleSignIn.NOBODY), model.status().get());
    background.release();
    assertEquals(Optional.of(signIn.answer), model.status().get());
    assertEquals(SignInModel.Doing.NOTHING, model.doing().get());
    model.withBrowser();
    model.refresh();
    assertEquals(1, background.waiting());
  }

  @Test
  void whoeverSignsInIsToldOnAndSignsOutAgain() {
    model.withBrowser();
    signIn.answer = SampleSignIn.NOOR;
    background.release();
    assertEquals(Optional.of(SampleSignIn.NOOR), model.status().get());
    assertEquals(1, told);
    signIn.answer = SampleSignIn.NOBODY;
    model.signOut();
    background.release();
    assertEquals(Optional.of(SampleSignIn.NOBODY), model.status().get());
    assertTrue(model.hasLeft().get());
    assertEquals(2, told);
    assertEquals(List.of("browser", "out"), signIn.asked);
  }

  @Test
  void oneThingAtATime() {
    model.withBrowser();
    model.withCode();
    model.signOut();
    assertEquals(1, background.waiting());
    assertEquals(SignInModel.Doing.BROWSER, model.doing().get());
  }

  @Test
  void aCancelledSignInLeavesWhatWasKnown() {
    signIn.answer = SampleSignIn.NOOR;
    model.load();
    background.release();
    model.withBrowser();
    model.cancel();
    assertEquals(1, background.cancelled());
    background.release();
    assertEquals(SignInModel.Doing.NOTHING, model.doing().get());
    assertEquals(List.of("status", "status"), signIn.asked, "nobody was signed in");
    assertEquals(Optional.of(SampleSignIn.NOOR), model.status().get());
  }

  @Test
  void theCodeCountsDownAndIsGoneInTheEnd() {
    model.withCode();
    signIn.meanwhile =
        () -> {
          assertEquals(Optional.of(SampleSignIn.CODE), model.code().get());
          assertEquals(Duration.ofMinutes(15), model.left().get());
          now = now.plusSeconds(61);
          background.pass(Duration.ofSeconds(1));
          assertEquals(Duration.ofSeconds(839), model.left().get());
          now = now.plus(Duration.ofHours(1));
          background.pass(Duration.ofSeconds(1));
          assertEquals(Duration.ZERO, model.left().get());
        };
    background.release();
    assertEquals(List.of(), background.bugs());
    assertEquals(Optional.empty(), model.code().get());
  }

  @Test
  void aCodeThatComesAfterTheCancelIsNotShown() {
    model.withCode();
    model.cancel();
    background.releaseAll();
    assertEquals(Optional.empty(), model.code().get());
  }

  @Test
  void whatWentWrongIsKnown() {
    Finding finding = Finding.block("signIn.roleMissing", SignIn.FIELD);
    signIn.answer = SampleSignIn.trouble(finding);
    model.withBrowser();
    background.release();
    assertEquals(Optional.of(finding), model.status().get().orElseThrow().trouble());
  }

  @Test
  void aCredentialIsHandedOnAndNotKept() {
    model.useSecret("s3cret");
    background.release();
    model.useCertificate(Path.of("/tmp/app.pfx"), "pw".toCharArray());
    background.release();
    model.forgetCredential();
    background.release();
    assertEquals(List.of("secret s3cret", "certificate app.pfx pw", "forget"), signIn.asked);
  }
}
