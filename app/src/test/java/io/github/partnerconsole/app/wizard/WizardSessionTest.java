package io.github.partnerconsole.app.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.wizard.StepState.Progress;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WizardSessionTest extends WizardSessionFixture {

  @Test
  void aBlankFirstScreenIsCheckedAtOnce() {
    assertTrue(session.findings().get().block());
    assertEquals(1, session.findings().get().outstanding());
  }

  @Test
  void aBlankFirstScreenDoesNotShoutAtOnce() {
    assertEquals(List.of(), session.findings().get().shown());
    assertEquals(0, badge("who"));
  }

  @Test
  void aFindingShowsOnceItsFieldWasLeft() {
    session.leaveField(Pizza.NAME);
    assertEquals(1, session.findings().get().blocking());
    assertEquals(1, badge("who"));
  }

  @Test
  void aFindingShowsOnceNextWasTried() {
    session.next();
    assertEquals("who", here());
    assertEquals(1, session.findings().get().blocking());
    assertEquals(0, session.findings().get().outstanding());
  }

  @Test
  void anEditIsCheckedAtOnce() {
    session.leaveField(Pizza.NAME);
    edit(session.draft().get().withName("Al"));
    assertEquals(0, session.findings().get().blocking());
    assertEquals(1, session.findings().get().warning());
    assertFalse(session.findings().get().block());
  }

  @Test
  void f8GoesThroughWhatIsShownBeforeWhatIsHeld() {
    var shown = Finding.warn("a", Pizza.NAME);
    var held = Finding.block("b", Pizza.STREET);
    var note = Finding.note("c", Pizza.OVEN);
    assertEquals(
        List.of(shown, held),
        new StepFindings(List.of(note, shown), List.of(held)).round((_, _) -> 0));
  }

  @Test
  void backLosesNoInput() {
    atStreet();
    edit(session.draft().get().withStreet("Half a str"));
    session.back();
    assertEquals("who", here());
    assertEquals("Half a str", session.draft().get().street());
  }

  @Test
  void aStepThatDoesNotApplyIsSkipped() {
    edit(Pizza.GOOD.collectedByGuest());
    assertEquals(List.of("who", "review", "bake"), keys());
    session.next();
    assertEquals("review", here());
    session.back();
    assertEquals("who", here());
  }

  @Test
  void aStepThatCeasesToApplyUnderTheUserStays() {
    atStreet();
    edit(session.draft().get().collectedByGuest());
    assertEquals("where", here());
    session.back();
    assertEquals(List.of("who", "review", "bake"), keys());
  }

  @Test
  void leavingBringsEvidenceBack() {
    atStreet();
    session.next();
    assertEquals(Optional.of("asking"), session.busy().get());
    background.release();
    assertEquals(Optional.empty(), session.busy().get());
    assertEquals("hot", session.draft().get().oven());
    assertEquals("review", here());
  }

  @Test
  void evidenceThatBlocksKeepsTheStep() {
    kitchen = pizza -> pizza.withOven("cold");
    atStreet();
    session.next();
    background.release();
    assertEquals("where", here());
    assertEquals("cold", session.draft().get().oven());
    assertEquals(1, badge("where"));
  }

  @Test
  void nextWhileBusyDoesNothing() {
    atStreet();
    session.next();
    session.next();
    session.back();
    session.goTo("who");
    assertEquals(1, background.waiting());
    assertEquals("where", here());
  }

  @Test
  void anEditWhileBusyIsNotOverwritten() {
    atStreet();
    session.next();
    edit(session.draft().get().withStreet("Domstraat 1"));
    background.release();
    assertEquals("Domstraat 1", session.draft().get().street());
    assertEquals("where", here(), "the answer was for the street before");
    background.release();
    assertEquals(
        List.of("Lindeplein 4", "Domstraat 1"), asked.stream().map(Pizza::street).toList());
    assertEquals("review", here());
  }

  @Test
  void anEditWhileBusyThatBlocksKeepsTheStep() {
    atStreet();
    session.next();
    edit(session.draft().get().withStreet(""));
    background.releaseAll();
    assertEquals("where", here());
    assertEquals(1, asked.size());
    assertEquals(1, session.findings().get().blocking());
  }

  @Test
  void aFailureKeepsTheStepAndCanBeTriedAgain() {
    var down = new Failure.Unreachable("no route");
    kitchen =
        _ -> {
          throw new GatewayException(down);
        };
    atStreet();
    session.next();
    background.release();
    assertEquals("where", here());
    assertEquals(Optional.of(down), session.failure().get());
    assertEquals(Optional.empty(), session.busy().get());

    kitchen = pizza -> pizza.withOven("hot");
    session.next();
    assertEquals(Optional.empty(), session.failure().get());
    background.release();
    assertEquals("review", here());
  }

  @Test
  void aBugInLeavingEndsBusyAndIsTold() {
    kitchen =
        _ -> {
          throw new IllegalStateException("bug");
        };
    atStreet();
    session.next();
    background.release();
    assertEquals("bug", background.bugs().getFirst().getMessage());
    assertEquals(Optional.empty(), session.busy().get());
    assertEquals("where", here());
  }

  @Test
  void stopLeavesTheDraftAsItWas() {
    atStreet();
    Pizza before = session.draft().get();
    session.next();
    session.stop();
    assertEquals(1, background.cancelled());
    assertEquals(Optional.empty(), session.busy().get());
    assertEquals(before, session.draft().get());
    session.next();
    background.release();
    assertEquals("review", here());
  }

  @Test
  void aReachedStepIsGoneToThroughTheStepsBetween() {
    atReview();
    session.goTo("who");
    assertEquals("who", here());
    session.goTo("review");
    assertEquals("where", here(), "leaving it takes time");
    background.release();
    assertEquals("review", here());
    assertEquals(2, asked.size());
  }

  @Test
  void goingForwardsEndsWhereSomethingIsInTheWay() {
    atReview();
    session.goTo("where");
    edit(session.draft().get().withStreet(""));
    session.goTo("who");
    session.goTo("review");
    assertEquals("where", here());
    edit(session.draft().get().withStreet("Domstraat 1"));
    session.next();
    background.release();
    assertEquals("review", here());
  }

  @Test
  void aStepNeverReachedCannotBeGoneTo() {
    session.goTo("review");
    session.goTo("no such step");
    assertEquals("who", here());
    assertEquals(0, session.findings().get().blocking());
  }

  @Test
  void theStepperKnowsWhatIsDoneAndAhead() {
    atStreet();
    assertEquals(
        List.of(Progress.DONE, Progress.CURRENT, Progress.AHEAD, Progress.AHEAD),
        session.steps().get().stream().map(StepState::progress).toList());
    assertEquals(
        List.of(1, 2, 3, 4), session.steps().get().stream().map(StepState::number).toList());
  }

  @Test
  void aStepOfNoReturnHasNoWayBack() {
    atReview();
    session.next();
    background.releaseAll();
    assertEquals("bake", here());
    session.back();
    session.goTo("who");
    assertEquals("bake", here());
  }

  @Test
  void noReturnIsNotEnteredWhileAStepBeforeBlocks() {
    atReview();
    edit(session.draft().get().withName(""));
    session.next();
    assertEquals("who", here());
    assertEquals(1, session.findings().get().blocking());
  }

  @Test
  void whileAStepDoesSomethingItCannotBeLeft() {
    atReview();
    session.next();
    background.releaseAll();
    session.doing().set(Optional.of(new Doing("baking", false)));
    session.next();
    assertFalse(session.finished().get());
    session.doing().set(Optional.empty());
    session.next();
    assertTrue(session.finished().get());
  }
}
