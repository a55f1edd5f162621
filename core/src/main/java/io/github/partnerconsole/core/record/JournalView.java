package io.github.partnerconsole.core.record;

import io.github.partnerconsole.core.order.JournalEntry;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the journal's entries add up to, in memory. Safe for use by several threads. */
final class JournalView {

  private final OrderRecords orders = new OrderRecords();
  private final Set<OrderNumber> mentioned = new LinkedHashSet<>();
  private final List<JournalEntry.AcceptanceHead> heads = new ArrayList<>();

  /** Takes the entry in and gives the order that it changed. */
  synchronized Optional<OrderRecord> add(JournalEntry entry) {
    switch (entry) {
      case JournalEntry.AcceptanceHead head -> heads.add(head);
      case JournalEntry.OfOrder change -> mentioned.add(change.order());
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

  synchronized List<OrderNumber> withoutPlan() {
    return mentioned.stream().filter(number -> orders.find(number).isEmpty()).toList();
  }

  /** Passes over numbers of orders whose plan was lost: their calls may have been sent. */
  synchronized OrderNumber nextNumber(LocalDate day) {
    int count = 1;
    while (mentioned.contains(OrderNumber.of(day, count))) {
      count++;
    }
    return OrderNumber.of(day, count);
  }
}
