package io.github.partnerconsole.app.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.app.sample.SampleFrame;
import io.github.partnerconsole.app.sample.SampleJournal;
import io.github.partnerconsole.app.task.InlineBackground;
import io.github.partnerconsole.app.ui.CssErrors;
import io.github.partnerconsole.app.ui.Screens;
import io.github.partnerconsole.core.agreement.LogVerdict;
import io.github.partnerconsole.core.agreement.LogVerdict.Damage;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

/** Saves pictures of the acceptance log, and listens for what the style sheets get wrong. */
class AgreementsPicturesTest {
  private static final LogVerdict INTACT = new LogVerdict.Intact(4, SampleJournal.NOW);
  private static final LogVerdict BROKEN =
      new LogVerdict.Broken(2, Damage.ALTERED, SampleJournal.NOW);

  private final InlineBackground background =
      new InlineBackground(bug -> {
        throw new AssertionError(bug);
      });

  @Test
  void theLogIsDrawnInEveryStateWithoutAWarning() {
    assertEquals(
        List.of(),
        CssErrors.during(() -> {
          picture("agreements", SampleLog.filled(INTACT), 3, false);
          picture("agreements-intact", SampleLog.filled(INTACT), 1, true);
          picture("agreements-broken", SampleLog.filled(BROKEN), 2, true);
          picture("agreements-empty", new SampleLog(INTACT), -1, false);
        }));
  }

  private void picture(String name, SampleLog log, int row, boolean verified) {
    Screens.save(() -> frame(log, row, verified), name, 1280, 832);
  }

  private SampleFrame frame(SampleLog log, int row, boolean verified) {
    AgreementsModel model = new AgreementsModel(log, background);
    AgreementsPage page = new AgreementsPage(model, _ -> {}, SampleJournal.ages());
    model.load();
    if (verified) {
      model.verify();
    }
    if (row >= 0) {
      ((TableView<?>) page.lookup(".table-view")).getSelectionModel().select(row);
    }
    return new SampleFrame("page.agreements", page, Optional.empty());
  }
}
