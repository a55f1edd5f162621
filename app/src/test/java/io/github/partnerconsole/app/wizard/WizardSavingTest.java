package io.github.partnerconsole.app.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a draft is kept, and where a kept one is taken up again. */
class WizardSavingTest extends WizardSessionFixture {

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
  void noReturnIsNotEnteredWhereTheDraftCannotBeSaved() {
    atReview();
    failure = Optional.of(new IllegalStateException("disk full"));
    session.next();
    background.releaseAll();
    assertEquals("review", here());
    assertEquals(Optional.empty(), session.busy().get());
    failure = Optional.empty();
    session.next();
    background.releaseAll();
    assertEquals("bake", here());
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
}
