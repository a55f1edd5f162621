package io.github.partnerconsole.app.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.app.sample.MemoryDrafts;
import io.github.partnerconsole.app.sample.MemoryJournal;
import io.github.partnerconsole.app.sample.SampleFrame;
import io.github.partnerconsole.app.sample.SampleJournal;
import io.github.partnerconsole.app.task.InlineBackground;
import io.github.partnerconsole.app.task.OrderChecks;
import io.github.partnerconsole.app.ui.CssErrors;
import io.github.partnerconsole.app.ui.Screens;
import io.github.partnerconsole.app.ui.Toasts;
import io.github.partnerconsole.core.order.Submission;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

/** Saves pictures of Home, and listens for what the style sheets get wrong. */
class HomePicturesTest {
  private static final List<String> STEPS =
      List.of("Company", "Domain", "Reseller", "What to buy", "Agreement", "Pre-flight");

  private final InlineBackground background =
      new InlineBackground(bug -> {
        throw new AssertionError(bug);
      });

  @Test
  void homeIsDrawnInEveryStateWithoutAWarning() {
    MemoryDrafts drafts = drafts();
    MemoryJournal orders = SampleJournal.filled();
    assertEquals(
        List.of(),
        CssErrors.during(() -> {
          picture("home", orders, drafts, SampleHome.aged(), "");
          picture("home-offline", orders, drafts, SampleHome.aged(), "08:12");
          picture("home-empty", new MemoryJournal(), new MemoryDrafts(), SampleHome.none(), "");
          picture("home-drafts", new MemoryJournal(), drafts, SampleHome.aged(), "");
          Screens.save(() -> frame(orders, drafts, SampleHome.aged(), ""), "home-small", 960, 600);
        }));
  }

  private static MemoryDrafts drafts() {
    MemoryDrafts drafts = new MemoryDrafts();
    drafts.save(
        MemoryDrafts.draft(
            1, "Brightwater Veterinary Group", 1, 1, 0, SampleJournal.ago(Duration.ofMinutes(10))));
    drafts.save(
        MemoryDrafts.draft(
            2,
            "Ostrava & Lindqvist Maschinenbaugesellschaft mit beschränkter Haftung",
            4,
            0,
            1,
            SampleJournal.ago(Duration.ofDays(1))));
    drafts.save(MemoryDrafts.draft(3, "", 1, 3, 0, SampleJournal.ago(Duration.ofDays(5))));
    return drafts;
  }

  private void picture(
      String name, MemoryJournal journal, MemoryDrafts drafts, LocalData data, String offline) {
    Screens.save(() -> frame(journal, drafts, data, offline), name, 1280, 832);
  }

  private SampleFrame frame(
      MemoryJournal journal, MemoryDrafts drafts, LocalData data, String offlineSince) {
    OrderChecks checks =
        new OrderChecks(
            number -> new Submission.Sent(journal.order(number).orElseThrow()), background);
    HomeModel model =
        new HomeModel(
            journal,
            drafts,
            data,
            Map.of(DataKind.RESELLER_AGREEMENTS, () -> 1, DataKind.CUSTOMERS, () -> 1),
            checks,
            background,
            InstantSource.fixed(SampleJournal.NOW),
            () -> new UUID(7, 7));
    HomeActions actions =
        new HomeActions(
            () -> {},
            () -> {},
            _ -> {},
            _ -> {},
            () -> {},
            saved -> STEPS.get(saved.stepNumber() - 1));
    HomePage page =
        new HomePage(
            model,
            actions,
            new Toasts(),
            SampleJournal.ages(),
            new SimpleBooleanProperty(offlineSince.isEmpty()));
    return new SampleFrame("page.home", page, Optional.empty(), offlineSince);
  }
}
