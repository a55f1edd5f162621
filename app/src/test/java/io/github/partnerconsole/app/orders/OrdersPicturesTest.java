package io.github.partnerconsole.app.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.app.sample.MemoryDrafts;
import io.github.partnerconsole.app.sample.MemoryJournal;
import io.github.partnerconsole.app.sample.MemoryOrderIndex;
import io.github.partnerconsole.app.sample.SampleFrame;
import io.github.partnerconsole.app.sample.SampleJournal;
import io.github.partnerconsole.app.task.InlineBackground;
import io.github.partnerconsole.app.task.OrderChecks;
import io.github.partnerconsole.app.ui.CssErrors;
import io.github.partnerconsole.app.ui.Screens;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderState;
import io.github.partnerconsole.core.order.Submission;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

/** Saves pictures of the journal, and listens for what the style sheets get wrong. */
class OrdersPicturesTest {
  private final InlineBackground background =
      new InlineBackground(bug -> {
        throw new AssertionError(bug);
      });
  private final MemoryDrafts drafts = new MemoryDrafts();

  @Test
  void theJournalIsDrawnInEveryStateWithoutAWarning() {
    drafts.save(MemoryDrafts.draft(2, "Ostrava", 6, 1, 0, SampleJournal.NOW));
    assertEquals(
        List.of(),
        CssErrors.during(() -> {
          picture("orders-unknown", SampleJournal.filled(), selecting(OrderState.UNKNOWN));
          picture("orders-refused", SampleJournal.filled(), selecting(OrderState.REFUSED));
          picture("orders-review", SampleJournal.filled(), selecting(OrderState.UNDER_REVIEW));
          picture("orders-partly", SampleJournal.filled(), selecting(OrderState.PARTLY_FAILED));
          picture("orders-active", SampleJournal.filled(), selecting(OrderState.ACTIVE));
          picture("orders-none-chosen", SampleJournal.filled(), _ -> {});
          picture("orders-no-hits", SampleJournal.filled(), shown -> shown.model.text().set("zz"));
          picture("orders-empty", new MemoryJournal(), _ -> {});
          Screens.save(
              () -> frame(SampleJournal.filled(), selecting(OrderState.STOPPED)),
              "orders-small",
              960,
              600);
        }));
  }

  private record Shown(MemoryJournal journal, OrdersModel model, OrdersPage page) {}

  private static Consumer<Shown> selecting(OrderState state) {
    return shown ->
        shown.journal.orders().stream()
            .filter(order -> order.state() == state)
            .map(OrderRecord::number)
            .findFirst()
            .ifPresent(shown.page::open);
  }

  private void picture(String name, MemoryJournal journal, Consumer<Shown> state) {
    Screens.save(() -> frame(journal, state), name, 1280, 832);
  }

  private SampleFrame frame(MemoryJournal journal, Consumer<Shown> state) {
    OrderChecks checks =
        new OrderChecks(
            number -> new Submission.Sent(journal.order(number).orElseThrow()), background);
    OrdersModel model =
        new OrdersModel(journal, new MemoryOrderIndex(journal), drafts, checks, background);
    OrdersPage page =
        new OrdersPage(
            model,
            new OrdersPage.Actions(() -> {}, _ -> {}, _ -> {}, _ -> {}),
            SampleJournal.ages(),
            new SimpleBooleanProperty(true));
    state.accept(new Shown(journal, model, page));
    return new SampleFrame("page.orders", page, Optional.of(model.waiting()));
  }
}
