package io.github.partnerconsole.core.store;

import io.github.partnerconsole.core.order.Journal;
import io.github.partnerconsole.core.order.OrderHits;
import io.github.partnerconsole.core.order.OrderIndex;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.OrderQuery;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderState;
import io.github.partnerconsole.core.order.OrderSummary;
import io.github.partnerconsole.core.order.OrderView;
import io.github.partnerconsole.core.store.OrderRows.Standing;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The orders in the cache. What the journal tells is only noted, so that no order ever waits for
 * the database, and written before the next search.
 */
final class H2OrderIndex implements OrderIndex {

  private final Database cache;
  private final Map<OrderNumber, OrderRecord> unwritten = new ConcurrentHashMap<>();

  private H2OrderIndex(Database cache) {
    this.cache = cache;
  }

  /** The index of the journal, brought up to what the journal has. */
  static H2OrderIndex of(Database cache, Journal journal) {
    H2OrderIndex index = new H2OrderIndex(cache);
    journal.subscribe(order -> index.unwritten.put(order.number(), order));
    index.compare(journal.orders());
    return index;
  }

  /** Takes out rows of orders that the journal lacks, and notes those that it has otherwise. */
  private void compare(List<OrderRecord> orders) {
    cache.run(session -> {
      OrderRows rows = new OrderRows(session);
      Map<OrderNumber, Standing> indexed = rows.standings();
      for (OrderRecord order : orders) {
        if (!Standing.of(order).equals(indexed.remove(order.number()))) {
          unwritten.putIfAbsent(order.number(), order);
        }
      }
      for (OrderNumber stranger : indexed.keySet()) {
        rows.remove(stranger);
      }
    });
  }

  @Override
  public OrderHits search(OrderQuery query) {
    OrderSearch search = OrderSearch.of(query);
    List<OrderRecord> written = new ArrayList<>();
    OrderHits hits =
        cache.call(session -> {
          write(new OrderRows(session), written);
          return new OrderHits(orders(session, search), found(session, search), total(session));
        });
    // A change that came in between is another record, and stays for the next search.
    written.forEach(order -> unwritten.remove(order.number(), order));
    return hits;
  }

  /** What is to be written is looked up within the transaction, so that it never goes back. */
  private void write(OrderRows rows, List<OrderRecord> written) throws SQLException {
    written.addAll(unwritten.values());
    for (OrderRecord order : written) {
      rows.keep(order);
    }
  }

  private static List<OrderSummary> orders(Session session, OrderSearch search)
      throws SQLException {
    return session.list(
        search.hits().sql(), OrderRows::summary, search.hits().arguments().toArray());
  }

  private static Map<OrderView, Integer> found(Session session, OrderSearch search)
      throws SQLException {
    Map<OrderView, Integer> found = new EnumMap<>(OrderView.class);
    session.list(
        search.states().sql(),
        row -> add(found, OrderState.valueOf(row.getString(1)), row.getBoolean(2), row.getInt(3)),
        search.states().arguments().toArray());
    return found;
  }

  private static boolean add(
      Map<OrderView, Integer> found, OrderState state, boolean attention, int orders) {
    for (OrderView view : OrderView.values()) {
      if (view.shows(state, attention)) {
        found.merge(view, orders, Integer::sum);
      }
    }
    return true;
  }

  private static int total(Session session) throws SQLException {
    return session.first("SELECT COUNT(*) FROM order_index", row -> row.getInt(1)).orElse(0);
  }
}
