package io.github.partnerconsole.core.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A journal whose disk is a list. */
final class InMemoryJournal implements Journal {

  private final Power power;
  private final List<JournalEntry> entries = new ArrayList<>();
  private OrderRecords records = new OrderRecords();

  InMemoryJournal(Power power) {
    this.power = power;
  }

  @Override
  public synchronized void append(JournalEntry entry) {
    power.write(() -> entries.add(entry));
    records.add(entry);
  }

  /** Loses all entries of that kind, as a damaged file does. */
  synchronized void lose(Class<? extends JournalEntry> kind, OrderNumber order) {
    entries.removeIf(entry ->
        kind.isInstance(entry)
            && entry instanceof JournalEntry.OfOrder of
            && of.order().equals(order));
    reread();
  }

  /** Reads its entries anew, as a restarted console does. */
  synchronized void reread() {
    records = new OrderRecords();
    entries.forEach(records::add);
  }

  synchronized List<JournalEntry> entries() {
    return List.copyOf(entries);
  }

  /** The kinds of its entries, in their order. */
  List<String> kinds() {
    return entries().stream().map(entry -> entry.getClass().getSimpleName()).toList();
  }

  @Override
  public synchronized Optional<OrderRecord> order(OrderNumber number) {
    return records.find(number);
  }

  @Override
  public synchronized List<OrderRecord> orders() {
    return records.newestFirst();
  }

  @Override
  public synchronized List<LostPlan> lostPlans() {
    return records.lostPlans();
  }

  @Override
  public synchronized OrderNumber nextNumber(LocalDate day) {
    return records.nextNumber(day);
  }

  @Override
  public List<JournalEntry.AcceptanceHead> acceptanceHeads() {
    return List.of();
  }

  @Override
  public Runnable subscribe(Consumer<OrderRecord> listener) {
    return () -> {};
  }
}
