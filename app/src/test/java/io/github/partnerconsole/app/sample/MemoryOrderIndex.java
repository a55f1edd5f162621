package io.github.partnerconsole.app.sample;

import io.github.partnerconsole.core.order.Journal;
import io.github.partnerconsole.core.order.OrderHits;
import io.github.partnerconsole.core.order.OrderIndex;
import io.github.partnerconsole.core.order.OrderQuery;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderSummary;
import io.github.partnerconsole.core.order.OrderView;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds customers' names by reading the journal whole. */
public record MemoryOrderIndex(Journal journal) implements OrderIndex {

  @Override
  public OrderHits search(OrderQuery query) {
    String typed = query.text().toLowerCase(Locale.ROOT);
    List<OrderRecord> named =
        journal.orders().stream()
            .filter(order -> order.plan().customerName().toLowerCase(Locale.ROOT).contains(typed))
            .toList();
    Map<OrderView, Integer> found = new EnumMap<>(OrderView.class);
    for (OrderView view : OrderView.values()) {
      found.put(view, in(view, named).size());
    }
    return new OrderHits(in(query.view(), named), found, journal.orders().size());
  }

  private static List<OrderSummary> in(OrderView view, List<OrderRecord> orders) {
    return orders.stream()
        .filter(order -> view.shows(order.state(), order.needsAttention()))
        .map(OrderSummary::of)
        .toList();
  }
}
