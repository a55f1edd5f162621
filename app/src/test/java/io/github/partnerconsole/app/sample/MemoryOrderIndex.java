package io.github.partnerconsole.app.sample;

import io.github.partnerconsole.core.order.Journal;
import io.github.partnerconsole.core.order.OrderHits;
import io.github.partnerconsole.core.order.OrderIndex;
import io.github.partnerconsole.core.order.OrderQuery;
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
    List<OrderSummary> all = journal.orders().stream().map(OrderSummary::of).toList();
    List<OrderSummary> named =
        all.stream()
            .filter(order -> order.customerName().toLowerCase(Locale.ROOT).contains(typed))
            .toList();
    Map<OrderView, Integer> found = new EnumMap<>(OrderView.class);
    for (OrderView view : OrderView.values()) {
      found.put(view, (int) named.stream().filter(order -> view.shows(order.state())).count());
    }
    List<OrderSummary> shown =
        named.stream().filter(order -> query.view().shows(order.state())).toList();
    return new OrderHits(shown, found, all.size());
  }
}
