package io.github.partnerconsole.core.record;

import io.github.partnerconsole.core.order.JournalEntry;
import io.github.partnerconsole.core.order.LostPlan;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the journal's entries add up to, in memory. Safe for use by several threads. */
final class JournalView {

  private final OrderRecords orders = new OrderRecords();
  private final List<JournalEntry.AcceptanceHead> heads = new ArrayList<>();

  /** Takes the entry in and gives the order that it changed. */
  synchronized Optional<OrderRecord> add(JournalEntry entry) {
    if (entry instanceof JournalEntry.AcceptanceHead head) {
      heads.add(head);
    }
    return orders.add(entry);
  }

  synchronized Optional<OrderRecord> order(OrderNumber number) {
    return orders.find(number);
  }

  synchronized List<OrderRecord> orders() {
    return orders.newestFirst();
  }

  synchronized List<JournalEntry.AcceptanceHead> heads() {
    return List.copyOf(heads);
  }

  synchronized List<LostPlan> lostPlans() {
    return orders.lostPlans();
  }

  synchronized OrderNumber nextNumber(LocalDate day) {
    return orders.nextNumber(day);
  }
}
