package io.github.partnerconsole.core.store;

import io.github.partnerconsole.core.order.OrderQuery;
import io.github.partnerconsole.core.order.OrderState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SQL of a search for orders. Nothing typed has a meaning of its own. */
record OrderSearch(OrderQuery query, List<String> words) {

  /** What a session needs. */
  record Statement(String sql, List<Object> arguments) {}

  static OrderSearch of(OrderQuery query) {
    return new OrderSearch(query, SearchText.words(query.text()));
  }

  Statement hits() {
    List<Object> arguments = new ArrayList<>(words);
    arguments.add(Math.max(0, query.limit()));
    String sql =
        "SELECT * FROM order_index"
            + condition()
            + inView()
            + " ORDER BY placed_at DESC, number DESC LIMIT ?";
    return new Statement(sql, arguments);
  }

  /**
   * States of the orders that have the text, whatever the view, whether they need a person, and how
   * many there are of each.
   */
  Statement states() {
    return new Statement(
        "SELECT state, attention, COUNT(*) FROM order_index"
            + condition()
            + " GROUP BY state, attention",
        List.copyOf(words));
  }

  private String condition() {
    return " WHERE TRUE" + " AND LOCATE(?, search_text) > 0".repeat(words.size());
  }

  private String inView() {
    return switch (query.view()) {
      case ALL -> "";
      case ATTENTION -> " AND attention";
      case RUNNING ->
          Stream.of(OrderState.values())
              .filter(OrderState::isRunning)
              .map(state -> "'" + state + "'")
              .collect(Collectors.joining(",", " AND state IN (", ")"));
    };
  }
}
