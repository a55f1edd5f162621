package io.github.partnerconsole.core.order;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Folds journal entries into one record per order. Not safe for use by several threads at once. */
public final class OrderRecords {

  private final Map<OrderNumber, OrderRecord> records = new LinkedHashMap<>();

  /** Starts with no order. */
  public OrderRecords() {}

  /**
   * Takes in the next entry of the journal.
   *
   * @return the order as it stands now; absent where the entry belongs to no order, or to one whose
   *     plan is not there
   */
  public Optional<OrderRecord> add(JournalEntry entry) {
    return switch (entry) {
      case JournalEntry.AcceptanceHead _ -> Optional.empty();
      case JournalEntry.Planned planned when !records.containsKey(planned.order()) ->
          Optional.of(keep(OrderRecord.of(planned)));
      case JournalEntry.OfOrder change ->
          find(change.order()).map(order -> keep(order.after(change)));
    };
  }

  private OrderRecord keep(OrderRecord order) {
    records.put(order.number(), order);
    return order;
  }

  public Optional<OrderRecord> find(OrderNumber number) {
    return Optional.ofNullable(records.get(number));
  }

  /** All orders, the newest first. */
  public List<OrderRecord> newestFirst() {
    return records.values().stream().toList().reversed();
  }

  /** The first number of that day that no order has. */
  public OrderNumber nextNumber(LocalDate day) {
    int count = 1;
    while (records.containsKey(OrderNumber.of(day, count))) {
      count++;
    }
    return OrderNumber.of(day, count);
  }
}
