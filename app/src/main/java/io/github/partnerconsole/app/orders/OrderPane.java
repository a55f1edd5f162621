package io.github.partnerconsole.app.orders;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.CopyRow;
import io.github.partnerconsole.app.ui.DetailPane;
import io.github.partnerconsole.app.ui.KeyValues;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.MissedCredentials;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.order.LineProvisioning;
import io.github.partnerconsole.core.order.OrderPlan;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.PlacedOrder;
import io.github.partnerconsole.core.order.PlannedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All that the journal says about one order. */
final class OrderPane {

  private final OrderRecord order;
  private final Ages ages;
  private final Consumer<String> copy;

  private OrderPane(OrderRecord order, Ages ages, Consumer<String> copy) {
    this.order = order;
    this.ages = ages;
    this.copy = copy;
  }

  /**
   * @param obstacle what was in the way of the last try; empty where nothing was
   * @param buttons what can be done about it
   * @param handedOver notes that a person has the first administrator's password
   */
  static DetailPane of(
      OrderRecord order,
      String obstacle,
      List<Node> buttons,
      Runnable handedOver,
      Ages ages,
      Consumer<String> copy) {
    OrderPane pane = new OrderPane(order, ages, copy);
    List<Node> parts = new ArrayList<>();
    StateWords.of(order, ages)
        .map(words -> new StateNotice(order.state(), words, obstacle, buttons))
        .ifPresent(parts::add);
    if (order.lacksHandOver()) {
      parts.add(MissedCredentials.notice(handedOver));
    }
    parts.add(part(text("orders.calls"), new CallLines(History.of(order), ages)));
    parts.add(
        part(
            order.placed().isEmpty() ? text("orders.linesPlanned") : text("orders.lines"),
            pane.lines()));
    parts.add(pane.facts());
    return new DetailPane(
        order.plan().customerName(),
        text("orders.newTenant", order.plan().lines().size()),
        parts.toArray(Node[]::new));
  }

  private static VBox part(String title, Node content) {
    VBox part = new VBox(Labels.strong(title), content);
    part.getStyleClass().add("detail-part");
    return part;
  }

  /** As Microsoft sets them up once they are ordered, before that as they were planned. */
  private VBox lines() {
    Stream<Node> rows =
        order.provisioning().isEmpty()
            ? order.plan().lines().stream().map(OrderPane::planned)
            : order.provisioning().stream().map(OrderPane::provisioned);
    VBox lines = new VBox();
    lines.getStyleClass().add("call-rows");
    lines.getChildren().setAll(rows.toList());
    return lines;
  }

  private static Node planned(PlannedLine line) {
    return new VBox(
        Labels.body(line.title()), Labels.secondary(text("orders.seats", line.quantity())));
  }

  private static Node provisioned(LineProvisioning line) {
    VBox words =
        new VBox(
            Labels.body(line.title()),
            Labels.secondary(
                switch (line.progress()) {
                  case PENDING -> text("orders.line.pending", line.quantity());
                  case ACTIVE -> text("orders.line.active", line.quantity());
                  case FAILED -> text("orders.line.failed", line.quantity());
                }));
    words.getStyleClass().add("two-lines");
    HBox row = new HBox(mark(line.progress()).icon(), words);
    row.getStyleClass().add("call-row");
    return row;
  }

  private static Mark mark(LineProvisioning.LineState progress) {
    return switch (progress) {
      case PENDING -> Mark.BUSY;
      case ACTIVE -> Mark.PASS;
      case FAILED -> Mark.BLOCK;
    };
  }

  private KeyValues facts() {
    OrderPlan plan = order.plan();
    KeyValues facts = new KeyValues();
    facts.getStyleClass().add("detail-rule");
    plan.reseller()
        .ifPresent(reseller -> {
          facts.add(text("orders.reseller"), reseller.name());
          facts.add(text("orders.mpnId"), reseller.mpnId().value());
        });
    facts.add(text("orders.placedBy"), plan.placedBy());
    facts.add(text("orders.placedAt"), ages.exact(plan.plannedAt()));
    facts.add(text("orders.target"), plan.target());
    facts.addWord(text("orders.domain"), plan.domainPrefix().domain());
    id(facts, text("orders.number"), plan.number().value());
    order.tenant().map(TenantId::value).ifPresent(id -> id(facts, text("orders.tenant"), id));
    order.placed().stream()
        .map(PlacedOrder::orderId)
        .forEach(id -> id(facts, text("orders.orderId"), id));
    return facts;
  }

  private void id(KeyValues facts, String name, String id) {
    facts.add(name, new CopyRow(name, id, copy));
  }
}
