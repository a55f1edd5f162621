package io.github.partnerconsole.core.order;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param orders those of the view, the newest first, at most as many as asked for
 * @param found how many orders have the text, for each view
 * @param total how many orders there are
 */
public record OrderHits(List<OrderSummary> orders, Map<OrderView, Integer> found, int total) {

  public static final OrderHits NONE = new OrderHits(List.of(), Map.of(), 0);

  public OrderHits {
    orders = List.copyOf(orders);
    found = Map.copyOf(found);
  }

  /** How many orders of the view have the text. */
  public int found(OrderView view) {
    return found.getOrDefault(view, 0);
  }
}
