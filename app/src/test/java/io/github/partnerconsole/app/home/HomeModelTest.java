package io.github.partnerconsole.app.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.partnerconsole.app.sample.MemoryDrafts;
import io.github.partnerconsole.app.sample.MemoryJournal;
import io.github.partnerconsole.app.sample.SampleJournal;
import io.github.partnerconsole.app.sample.SampleOrder;
import io.github.partnerconsole.app.task.HandBackground;
import io.github.partnerconsole.app.task.OrderChecks;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderState;
import io.github.partnerconsole.core.order.SavedDraft;
import io.github.partnerconsole.core.order.Submission;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HomeModelTest {
  private final MemoryJournal journal = SampleJournal.filled();
  private final MemoryDrafts drafts = new MemoryDrafts();
  private final HandBackground background = new HandBackground();
  private final Map<DataKind, Callable<?>> sources = new EnumMap<>(DataKind.class);

  private HomeModel model() {
    return new HomeModel(
        journal,
        drafts,
        SampleHome.aged(),
        sources,
        new OrderChecks(
            number -> new Submission.Sent(journal.order(number).orElseThrow()), background),
        background,
        InstantSource.fixed(SampleJournal.NOW),
        () -> new UUID(7, 7));
  }

  private HomeModel loaded() {
    HomeModel model = model();
    model.load();
    background.releaseAll();
    return model;
  }

  private static HomeContent content(HomeModel model) {
    return model.content().get().orElseThrow();
  }

  @Test
  void ordersWaitThatNeedAPersonAndThoseUnderReviewStandApart() {
    HomeContent content = content(loaded());
    assertEquals(
        List.of(OrderState.UNDER_REVIEW),
        content.underReview().stream().map(OrderRecord::state).toList());
    Set<OrderState> states =
        content.waiting().stream().map(OrderRecord::state).collect(Collectors.toSet());
    assertEquals(
        Set.of(
            OrderState.UNKNOWN,
            OrderState.REFUSED,
            OrderState.NOT_SENT,
            OrderState.STOPPED,
            OrderState.PARTLY_FAILED),
        states);
  }

  @Test
  void theLastChangedOrderStandsFirst() {
    List<OrderRecord> waiting = content(loaded()).waiting();
    assertEquals("Harbourline Logistics", waiting.getFirst().plan().customerName());
  }

  @Test
  void aChangeInTheJournalShowsByItself() {
    HomeModel model = loaded();
    int before = content(model).waiting().size();
    new SampleOrder(journal, 20, "Fennimore Advisory", 1, SampleJournal.NOW);
    background.releaseAll();
    assertEquals(before + 1, content(model).waiting().size());
  }

  @Test
  void agesGoOnCountingMinuteByMinute() {
    loaded();
    background.pass(Duration.ofMinutes(1));
    assertEquals(1, background.waiting());
  }

  @Test
  void aDiscardedDraftCanBeBroughtBackAsItWas() {
    SavedDraft draft = MemoryDrafts.draft(1, "Brightwater", 4, 1, 0, SampleJournal.NOW);
    drafts.save(draft);
    HomeModel model = loaded();
    model.discard(draft);
    background.releaseAll();
    assertEquals(List.of(), content(model).drafts());
    model.restore(draft);
    background.releaseAll();
    assertEquals(List.of(draft), content(model).drafts());
  }

  @Test
  void aCopyIsAnotherDraftOfTheSameCompany() {
    SavedDraft draft =
        MemoryDrafts.draft(1, "Brightwater", 4, 1, 0, SampleJournal.NOW.minusSeconds(60));
    drafts.save(draft);
    HomeModel model = loaded();
    model.copy(draft);
    background.releaseAll();
    SavedDraft copy = content(model).drafts().getFirst();
    assertEquals("Brightwater", copy.draft().subject());
    assertNotEquals(draft.draft().id(), copy.draft().id());
    assertEquals(2, content(model).drafts().size());
  }

  @Test
  void onlyWhatIsOlderThanItMayBeIsStale() {
    Set<DataKind> stale =
        content(loaded()).data().stream()
            .filter(data -> data.isStale(SampleJournal.NOW))
            .map(DataAge::kind)
            .collect(Collectors.toSet());
    assertEquals(Set.of(DataKind.RESELLER_AGREEMENTS), stale);
  }

  @Test
  void agreementsAreAsOldAsTheOldestAnswer() {
    assertEquals(
        Optional.of(SampleJournal.ago(Duration.ofDays(31))),
        content(loaded()).data().getLast().asOf());
  }

  @Test
  void aRefreshRunsOnceAndReadsTheAgesAnew() {
    int[] asked = {0};
    sources.put(DataKind.CUSTOMERS, () -> ++asked[0]);
    HomeModel model = loaded();
    model.refresh(DataKind.CUSTOMERS);
    model.refresh(DataKind.CUSTOMERS);
    assertEquals(Set.of(DataKind.CUSTOMERS), model.refreshing());
    background.releaseAll();
    assertEquals(1, asked[0]);
    assertEquals(Set.of(), model.refreshing());
  }

  @Test
  void aRefreshThatFailsSaysWhy() {
    sources.put(
        DataKind.CUSTOMERS,
        () -> {
          throw new GatewayException(new Failure.Unreachable("no route"));
        });
    HomeModel model = loaded();
    model.refresh(DataKind.CUSTOMERS);
    background.releaseAll();
    assertInstanceOf(Failure.Unreachable.class, model.failure().get().orElseThrow());
  }
}
