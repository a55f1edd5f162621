package io.github.partnerconsole.app.sample;

import io.github.partnerconsole.core.order.Journal;
import io.github.partnerconsole.core.order.JournalEntry;
import io.github.partnerconsole.core.order.LostPlan;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A journal that forgets. */
public final class MemoryJournal implements Journal {
  private final OrderRecords records = new OrderRecords();
  private final List<Consumer<OrderRecord>> listeners = new ArrayList<>();

  @Override
  public void append(JournalEntry entry) {
    Optional<OrderRecord> changed = records.add(entry);
    changed.ifPresent(order -> listeners.forEach(listener -> listener.accept(order)));
  }

  @Override
  public Optional<OrderRecord> order(OrderNumber number) {
    return records.find(number);
  }

  @Override
  public List<OrderRecord> orders() {
    return records.newestFirst();
  }

  @Override
  public List<LostPlan> lostPlans() {
    return records.lostPlans();
  }

  @Override
  public OrderNumber nextNumber(LocalDate day) {
    return records.nextNumber(day);
  }

  @Override
  public List<JournalEntry.AcceptanceHead> acceptanceHeads() {
    return List.of();
  }

  @Override
  public Runnable subscribe(Consumer<OrderRecord> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
