package io.github.partnerconsole.core.store;

import io.github.partnerconsole.core.order.FirstInvoice;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.OrderPlan;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderState;
import io.github.partnerconsole.core.order.OrderSummary;
import io.github.partnerconsole.core.order.PlacedOrder;
import io.github.partnerconsole.core.order.PlannedLine;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of the order index, within one transaction. */
record OrderRows(Session session) {

  /** What tells whether a row is still true. */
  record Standing(int entries, Instant changedAt, String state) {

    static Standing of(OrderRecord order) {
      return new Standing(order.entries().size(), order.lastChange(), order.state().name());
    }
  }

  Map<OrderNumber, Standing> standings() throws SQLException {
    Map<OrderNumber, Standing> standings = new HashMap<>();
    session.list(
        "SELECT number, entry_count, changed_at, state FROM order_index",
        row -> standings.put(number(row), standing(row)));
    return standings;
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return new Standing(
        row.getInt("entry_count"), Rows.moment(row, "changed_at"), row.getString("state"));
  }

  void remove(OrderNumber number) throws SQLException {
    session.update("DELETE FROM order_index WHERE number = ?", number.value());
  }

  void keep(OrderRecord order) throws SQLException {
    OrderSummary summary = OrderSummary.of(order);
    Standing standing = Standing.of(order);
    session.update(
        "MERGE INTO order_index VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        summary.number().value(),
        summary.placedAt(),
        summary.customerName(),
        summary.lines(),
        summary.firstInvoice().map(invoice -> invoice.amount().toString()).orElse(""),
        summary.firstInvoice().map(invoice -> invoice.currency().getCurrencyCode()).orElse(""),
        standing.state(),
        standing.entries(),
        standing.changedAt(),
        searchText(order),
        order.needsAttention());
  }

  private static String searchText(OrderRecord order) {
    OrderPlan plan = order.plan();
    Stream<String> ids =
        Stream.of(
                Stream.of(plan.customerName(), plan.number().value(), plan.domainPrefix().domain()),
                Stream.of(plan.placedBy()),
                order.tenant().stream().map(Object::toString),
                plan.reseller().stream()
                    .flatMap(reseller -> Stream.of(reseller.name(), reseller.mpnId().value())),
                plan.lines().stream().map(PlannedLine::title),
                order.placed().stream().map(PlacedOrder::orderId),
                order.calls().stream().map(call -> call.call().requestId().toString()),
                order.calls().stream().map(call -> call.call().requestId().brief()))
            .flatMap(part -> part);
    return SearchText.of(ids);
  }

  static OrderSummary summary(ResultSet row) throws SQLException {
    return new OrderSummary(
        number(row),
        Rows.moment(row, "placed_at"),
        row.getString("customer"),
        row.getInt("line_count"),
        invoice(row),
        OrderState.valueOf(row.getString("state")));
  }

  private static OrderNumber number(ResultSet row) throws SQLException {
    return new OrderNumber(row.getString("number"));
  }

  private static Optional<FirstInvoice> invoice(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    return currency.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FirstInvoice(
                new BigDecimal(row.getString("amount")), Currency.getInstance(currency)));
  }
}
