package io.github.partnerconsole.app.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.sample.SampleJournal;
import io.github.partnerconsole.app.task.HandBackground;
import io.github.partnerconsole.core.agreement.LogVerdict;
import io.github.partnerconsole.core.agreement.LogVerdict.Damage;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AgreementsModelTest {
  private static final LogVerdict BROKEN =
      new LogVerdict.Broken(2, Damage.MISSING, SampleJournal.NOW);

  private final HandBackground background = new HandBackground();
  private final AgreementsModel model = new AgreementsModel(SampleLog.filled(BROKEN), background);

  @Test
  void theLogIsReadAndSearched() {
    model.load();
    background.releaseAll();
    assertEquals(4, model.size());
    model.text().set("harbourline");
    assertEquals(2, model.rows().getValue().size());
    assertEquals(4, model.size());
  }

  @Test
  @Tag("scenario-56")
  void verifyingRunsOnceAndGivesTheLogsVerdict() {
    model.verify();
    model.verify();
    assertEquals(1, background.waiting());
    assertTrue(model.verifying().get());
    background.releaseAll();
    assertFalse(model.verifying().get());
    assertEquals(Optional.of(BROKEN), model.verdict().get());
  }
}
