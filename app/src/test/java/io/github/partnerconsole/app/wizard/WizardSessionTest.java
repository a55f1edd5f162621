package io.github.partnerconsole.app.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.task.HandBackground;
import io.github.partnerconsole.app.wizard.StepState.Progress;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

class WizardSessionTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:42:00Z");

  private final HandBackground background = new HandBackground();
  private final List<Pizza> saved = new ArrayList<>();
  private final List<Pizza> asked = new ArrayList<>();
  private Leave<Pizza> kitchen = pizza -> pizza.withOven("hot");
  private WizardSession<Pizza> session = begin(Pizza.BLANK);

  private WizardSession<Pizza> begin(Pizza draft) {
    var wizard =
        new Wizard<>(
            "pizza",
            () -> Pizza.BLANK,
            Pizza::name,
            "bake",
            List.of(
                Step.of("who", "who.sentence", WizardSessionTest::noView)
                    .checkedBy(Pizza::checkName),
                Step.of("where", "where.sentence", WizardSessionTest::noView)
                    .appliesWhen(pizza -> !pizza.collected())
                    .checkedBy(Pizza::checkStreet)
                    .leftBy("asking", this::askKitchen),
                Step.of("review", "review.sentence", WizardSessionTest::noView),
                Step.of("bake", "bake.sentence", WizardSessionTest::noView).ofNoReturn()));
    session = new WizardSession<>(wizard, draft, saved::add, background, InstantSource.fixed(NOW));
    return session;
  }

  private Pizza askKitchen(Pizza pizza) throws InterruptedException {
    asked.add(pizza);
    return kitchen.leave(pizza);
  }

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

  @Test
  void anEditIsSavedSoonHoweverFastTheNextOneComes() {
    edit(Pizza.BLANK.withName("R"));
    background.pass(Duration.ofMillis(300));
    edit(Pizza.BLANK.withName("Ro"));
    background.pass(Duration.ofMillis(100));
    background.release();
    assertEquals(List.of(Pizza.BLANK.withName("Ro")), saved);
    assertEquals(Optional.of(NOW), session.savedAt().get());
  }

  @Test
  void closingSavesWhatIsNotSavedYet() {
    edit(Pizza.GOOD);
    session.close();
    background.release();
    assertEquals(List.of(Pizza.GOOD), saved);
  }

  @Test
  void aBlankDraftIsNotSaved() {
    session.close();
    background.releaseAll();
    assertEquals(List.of(), saved);
  }

  @Test
  void noReturnWaitsUntilTheDraftIsSaved() {
    atReview();
    session.next();
    assertEquals("review", here());
    assertTrue(session.busy().get().isPresent());
    background.releaseAll();
    assertEquals("bake", here());
    assertEquals("hot", saved.getLast().oven());
  }

  @Test
  void noReturnIsNotEnteredAfterStop() {
    atReview();
    session.next();
    session.stop();
    background.releaseAll();
    assertEquals("review", here());
  }

  @Test
  void nothingIsSavedAfterNoReturn() {
    atReview();
    session.next();
    background.releaseAll();
    saved.clear();
    edit(session.draft().get().withOven("baking"));
    session.close();
    background.releaseAll();
    assertEquals(List.of(), saved);
  }

  @Test
  void aSavedDraftIsResumedWhereSomethingIsToMend() {
    begin(Pizza.GOOD.withStreet("")).resume("review");
    assertEquals("where", here());
    assertEquals(List.of(), session.findings().get().shown());
    session.back();
    assertEquals("who", here());
  }

  @Test
  void aSavedDraftIsResumedOnTheStepThatWasLeft() {
    begin(Pizza.GOOD).resume("where");
    assertEquals("where", here());
  }

  @Test
  void aStepThatWasLeftStaysDoneAfterGoingBack() {
    atReview();
    session.back();
    session.back();
    assertEquals(
        List.of("who", "where"),
        session.steps().get().stream()
            .filter(StepState::left)
            .map(state -> state.step().key())
            .toList());
  }

  @Test
  void aSavedDraftThatIsFineIsResumedBeforeNoReturn() {
    begin(Pizza.GOOD).resume("review");
    assertEquals("review", here());
  }

  private static Node noView(StepContext<Pizza> unused) {
    throw new AssertionError("a session never shows anything");
  }

  private void atStreet() {
    edit(Pizza.GOOD);
    background.pass(Duration.ofSeconds(1));
    background.releaseAll();
    session.next();
    assertEquals("where", here());
  }

  private void atReview() {
    atStreet();
    session.next();
    background.releaseAll();
    assertEquals("review", here());
  }

  private void edit(Pizza pizza) {
    session.draft().set(pizza);
  }

  private String here() {
    return session.current().get().key();
  }

  private List<String> keys() {
    return session.steps().get().stream().map(state -> state.step().key()).toList();
  }

  private int badge(String key) {
    return session.steps().get().stream()
        .filter(state -> state.step().key().equals(key))
        .mapToInt(state -> state.findings().blocking() + state.findings().warning())
        .sum();
  }
}
