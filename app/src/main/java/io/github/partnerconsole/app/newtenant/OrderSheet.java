package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.KeyValues;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.PriceTexts;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Term;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.PlacedOrder;
import io.github.partnerconsole.core.order.PlannedLine;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/** The summary of a placed order, on paper. Holds no credentials. */
final class OrderSheet extends VBox {

  private OrderSheet(OrderRecord order) {
    KeyValues values = new KeyValues();
    values.add(text("sheet.order"), order.number().value());
    values.add(text("sheet.customer"), order.plan().customerName());
    values.add(text("sheet.domain"), order.plan().domainPrefix().domain());
    order.tenant().ifPresent(tenant -> values.add(text("sheet.tenant"), tenant.value()));
    order
        .plan()
        .reseller()
        .ifPresent(reseller -> values.add(text("sheet.reseller"), reseller.name()));
    values.add(text("sheet.microsoftOrders"), orders(order));
    values.add(text("sheet.placedBy"), order.plan().placedBy());
    getStyleClass().addAll("order-sheet", "on-paper");
    getChildren().addAll(Labels.title(text("sheet.title")), values);
    order.plan().lines().forEach(line -> getChildren().add(Labels.body(words(line))));
    String first = PriceTexts.firstInvoice(order.plan().lines());
    if (!first.isEmpty()) {
      getChildren().add(Labels.strong(text("sheet.firstInvoice", first)));
    }
  }

  static OrderSheet of(OrderRecord order) {
    return new OrderSheet(order);
  }

  private static String orders(OrderRecord order) {
    return order.placed().stream().map(PlacedOrder::orderId).collect(Collectors.joining(", "));
  }

  private static String words(PlannedLine line) {
    return text(
        "sheet.line",
        line.quantity(),
        line.title(),
        Texts.of(Term.class, line.term()),
        Texts.of(BillingPlan.class, line.billedPlan()));
  }
}
