package io.github.partnerconsole.app.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.sample.MemoryDrafts;
import io.github.partnerconsole.app.sample.MemoryJournal;
import io.github.partnerconsole.app.sample.MemoryOrderIndex;
import io.github.partnerconsole.app.sample.SampleJournal;
import io.github.partnerconsole.app.sample.SampleOrder;
import io.github.partnerconsole.app.task.HandBackground;
import io.github.partnerconsole.app.task.OrderChecks;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import io.github.partnerconsole.core.order.OrderHits;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderState;
import io.github.partnerconsole.core.order.OrderView;
import io.github.partnerconsole.core.order.SavedDraft;
import io.github.partnerconsole.core.order.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OrdersModelTest {
  private final MemoryJournal journal = SampleJournal.filled();
  private final MemoryDrafts drafts = new MemoryDrafts();
  private final HandBackground background = new HandBackground();
  private final List<OrderNumber> asked = new ArrayList<>();
  private boolean online = true;
  private final OrderChecks checks = new OrderChecks(this::answer, background);
  private final OrdersModel model =
      new OrdersModel(journal, new MemoryOrderIndex(journal), drafts, checks, background);

  private Submission answer(OrderNumber number) {
    asked.add(number);
    if (!online) {
      throw new GatewayException(new Failure.Unreachable("no route"));
    }
    return new Submission.Sent(journal.order(number).orElseThrow());
  }

  private OrderNumber numberOf(OrderState state) {
    return journal.orders().stream()
        .filter(order -> order.state() == state)
        .map(OrderRecord::number)
        .findFirst()
        .orElseThrow();
  }

  private OrderHits hits() {
    background.releaseAll();
    return model.hits().get().orElseThrow();
  }

  @Test
  void allOrdersAreThereAtOnceWithTheirCounts() {
    assertEquals(9, hits().orders().size());
    assertEquals(5, hits().found(OrderView.ATTENTION));
    assertEquals(2, hits().found(OrderView.RUNNING));
    assertEquals(5, model.waiting().get());
  }

  @Test
  void textAndViewNarrowWhatIsFound() {
    model.text().set("vet");
    assertEquals(2, hits().orders().size());
    model.view().set(OrderView.ATTENTION);
    assertEquals(0, hits().orders().size());
    assertEquals(2, hits().found(OrderView.ALL));
  }

  @Test
  void aSearchThatWasOvertakenIsDropped() {
    model.text().set("v");
    model.text().set("ve");
    assertEquals(2, background.cancelled());
    assertEquals(2, hits().orders().size());
  }

  @Test
  void theOrderThatIsLookedAtFollowsTheJournal() {
    SampleOrder order = new SampleOrder(journal, 30, "Fennimore", 1, SampleJournal.NOW);
    model.select(Optional.of(order.number()));
    order.confirmedUpTo(1);
    assertEquals(OrderState.STOPPED, model.selected().get().map(OrderRecord::state).orElseThrow());
  }

  @Test
  @Tag("scenario-83")
  void anUnknownOrderIsAskedAboutOnceAtATime() {
    hits();
    OrderNumber unknown = numberOf(OrderState.UNKNOWN);
    model.select(Optional.of(unknown));
    model.checkAgain();
    model.checkAgain();
    assertTrue(checks.running().contains(unknown));
    background.releaseAll();
    assertEquals(List.of(unknown), asked);
    assertFalse(checks.running().contains(unknown));
  }

  @Test
  void anOrderThatIsThroughOrRefusedIsNotAskedAbout() {
    model.select(Optional.of(numberOf(OrderState.ACTIVE)));
    model.checkAgain();
    model.select(Optional.of(numberOf(OrderState.REFUSED)));
    model.checkAgain();
    background.releaseAll();
    assertEquals(List.of(), asked);
  }

  @Test
  void theKeyThatAsksDoesNotSendTheRestButTheButtonDoes() {
    OrderNumber stopped = numberOf(OrderState.STOPPED);
    model.select(Optional.of(stopped));
    model.checkAgain();
    background.releaseAll();
    assertEquals(List.of(), asked);
    model.goOn();
    background.releaseAll();
    assertEquals(List.of(stopped), asked);
  }

  @Test
  void whatWasInTheWayOfACheckIsKeptUntilTheNextOne() {
    online = false;
    OrderNumber unknown = numberOf(OrderState.UNKNOWN);
    model.select(Optional.of(unknown));
    model.checkAgain();
    background.releaseAll();
    assertInstanceOf(OrderChecks.Obstacle.Failed.class, checks.obstacles().get(unknown));
    online = true;
    model.checkAgain();
    background.releaseAll();
    assertFalse(checks.obstacles().containsKey(unknown));
  }

  @Test
  void theDraftOfARefusedOrderIsOfferedWhereItIsStillThere() {
    SavedDraft draft = MemoryDrafts.draft(2, "Ostrava", 6, 1, 0, SampleJournal.NOW);
    drafts.save(draft);
    model.select(Optional.of(numberOf(OrderState.REFUSED)));
    background.releaseAll();
    assertEquals(Optional.of(draft), model.draft().get());
    model.select(Optional.of(numberOf(OrderState.ACTIVE)));
    background.releaseAll();
    assertEquals(Optional.empty(), model.draft().get());
  }
}
