package io.github.partnerconsole.core.order;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Folds journal entries into one record per order. Not safe for use by several threads at once. */
public final class OrderRecords {

  private final Map<OrderNumber, OrderRecord> records = new LinkedHashMap<>();
  private final Map<OrderNumber, LostPlan> lost = new LinkedHashMap<>();

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
      case JournalEntry.OfOrder change -> add(change);
    };
  }

  private Optional<OrderRecord> add(JournalEntry.OfOrder change) {
    Optional<OrderRecord> order = find(change.order());
    if (order.isEmpty()) {
      lost.merge(
          change.order(),
          LostPlan.of(change.order()).after(change),
          (known, _) -> known.after(change));
    }
    return order.map(known -> keep(known.after(change)));
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

  /** Orders whose plan is not there, though other entries of them are. */
  public List<LostPlan> lostPlans() {
    return List.copyOf(lost.values());
  }

  /** The first number of that day that no entry speaks of. */
  public OrderNumber nextNumber(LocalDate day) {
    int count = 1;
    while (isUsed(OrderNumber.of(day, count))) {
      count++;
    }
    return OrderNumber.of(day, count);
  }

  private boolean isUsed(OrderNumber number) {
    return records.containsKey(number) || lost.containsKey(number);
  }
}
