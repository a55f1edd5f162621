package io.github.partnerconsole.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.core.order.OrderHits;
import io.github.partnerconsole.core.order.OrderIndex;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.OrderQuery;
import io.github.partnerconsole.core.order.OrderState;
import io.github.partnerconsole.core.order.OrderSummary;
import io.github.partnerconsole.core.order.OrderView;
import io.github.partnerconsole.core.record.JournalFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2OrderIndexTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Orders.NOW);

  @TempDir Path folder;
  private JournalFile journal;
  private Databases databases;
  private OrderIndex index;

  @BeforeEach
  void openTwoOrders() {
    journal = JournalFile.open(folder.resolve("journal.log"), CLOCK);
    journal.append(Orders.planned(1, "Harbourline Logistics"));
    journal.append(Orders.planned(2, "Zoë’s Bäckerei"));
    open();
  }

  private void open() {
    databases = Databases.open(folder, CLOCK);
    index = databases.orderIndex(journal);
  }

  @AfterEach
  void close() {
    databases.close();
  }

  private List<OrderNumber> found(String text) {
    return found(text, OrderView.ALL);
  }

  private List<OrderNumber> found(String text, OrderView view) {
    return index.search(new OrderQuery(text, view, 10)).orders().stream()
        .map(OrderSummary::number)
        .toList();
  }

  @Test
  void anEmptyTextFindsAllOrdersTheNewestFirst() {
    assertEquals(List.of(Orders.number(2), Orders.number(1)), found(""));
  }

  @Test
  void findsAllWordsInNamesAndIdsInAnyCase() {
    assertEquals(List.of(Orders.number(1)), found("LOGIS harbour"));
    assertEquals(List.of(Orders.number(2)), found("bäck prefix2.onmicrosoft"));
    assertEquals(List.of(Orders.number(1)), found("2026-1123-001"));
    assertEquals(2, found("kestrel 4589201 business").size());
    assertEquals(2, found("5d90-ee18").size());
    assertEquals(List.of(), found("harbour%"));
  }

  @Test
  void aSummaryComesBackAsItWas() {
    assertEquals(
        OrderSummary.of(journal.order(Orders.number(2)).orElseThrow()),
        index.search(new OrderQuery("", OrderView.ALL, 1)).orders().getFirst());
  }

  @Test
  void aChangeInTheJournalIsFoundAtOnce() {
    assertEquals(OrderState.NOT_SENT, firstState());
    journal.append(Orders.refused(2));
    journal.append(Orders.planned(3, "Quillon Dental"));
    assertEquals(List.of(Orders.number(3)), found("quillon"));
    assertEquals(
        OrderState.REFUSED,
        index.search(new OrderQuery("zoë", OrderView.ALL, 1)).orders().getFirst().state());
  }

  private OrderState firstState() {
    return index.search(new OrderQuery("", OrderView.ALL, 1)).orders().getFirst().state();
  }

  @Test
  void countsWhatEachViewHasWhateverTheLimit() {
    journal.append(Orders.refused(2));
    OrderHits hits = index.search(new OrderQuery("zoë", OrderView.RUNNING, 0));
    assertEquals(1, hits.found(OrderView.ALL));
    assertEquals(1, hits.found(OrderView.ATTENTION));
    assertEquals(0, hits.found(OrderView.RUNNING));
    assertEquals(2, hits.total());
    assertEquals(List.of(Orders.number(2)), found("zoë", OrderView.ATTENTION));
    assertEquals(List.of(), found("zoë", OrderView.RUNNING));
  }

  @Test
  void aThrownAwayCacheIsMadeAnew() throws IOException {
    assertEquals(2, found("").size());
    databases.close();
    Files.delete(folder.resolve("cache.mv.db"));
    open();
    assertEquals(List.of(Orders.number(1)), found("harbourline"));
  }

  @Test
  void whatTheJournalGotWhileTheCacheWasClosedIsTakenIn() {
    assertEquals(2, found("").size());
    databases.close();
    journal.append(Orders.refused(1));
    open();
    assertEquals(List.of(Orders.number(1)), found("harbour", OrderView.ATTENTION));
    assertEquals(
        OrderState.REFUSED,
        index.search(new OrderQuery("harbour", OrderView.ALL, 1)).orders().getFirst().state());
  }

  @Test
  void ordersThatAnotherJournalHadAreTakenOut() {
    assertEquals(2, found("").size());
    databases.close();
    journal = JournalFile.open(folder.resolve("other.log"), CLOCK);
    journal.append(Orders.planned(2, "Fennimore Advisory"));
    open();
    assertEquals(1, index.search(new OrderQuery("", OrderView.ALL, 10)).total());
  }
}
