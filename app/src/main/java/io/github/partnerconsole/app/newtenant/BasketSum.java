package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.NumberTexts;
import io.github.partnerconsole.app.ui.PriceTexts;
import io.github.partnerconsole.core.catalog.Price;
import io.github.partnerconsole.core.order.FirstInvoice;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.OrderLine;
import io.github.partnerconsole.core.order.OrderPlanner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the whole basket costs: the first invoice, and what the customer commits itself to. */
final class BasketSum extends VBox {

  BasketSum() {
    getStyleClass().add("sum");
  }

  /**
   * Shows the sum of the draft's lines.
   *
   * @param priced whether every line has a price; else there is no sum
   */
  void show(NewTenantDraft draft, boolean priced, LocalDate today) {
    Optional<FirstInvoice> first = FirstInvoice.of(OrderPlanner.lines(draft)).filter(_ -> priced);
    getChildren().clear();
    first.ifPresent(invoice -> fill(draft, invoice, today));
    setVisible(first.isPresent());
    setManaged(first.isPresent());
  }

  private void fill(NewTenantDraft draft, FirstInvoice invoice, LocalDate today) {
    getChildren()
        .addAll(
            row(
                Labels.body(text("newTenant.sum.first")),
                Labels.section(PriceTexts.firstInvoice(OrderPlanner.lines(draft)))),
            row(
                Labels.secondary(text("newTenant.sum.commitment", Ages.date(end(draft, today)))),
                Labels.secondary(NumberTexts.money(commitment(draft), invoice.currency()))),
            row(
                Labels.secondary(text("newTenant.sum.cancel")),
                Labels.secondary(text("newTenant.sum.cancelWithin"))),
            Labels.secondary(text("newTenant.sum.basis")));
  }

  private static HBox row(Label name, Label amount) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return new HBox(name, space, Labels.fixed(amount));
  }

  private static BigDecimal commitment(NewTenantDraft draft) {
    return draft.lines().stream()
        .map(OrderLine::price)
        .flatMap(Optional::stream)
        .map(Price::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The last day of the longest term, were it ordered today. */
  private static LocalDate end(NewTenantDraft draft, LocalDate today) {
    List<LocalDate> ends =
        draft.lines().stream().map(line -> line.choice().term().lastDay(today)).toList();
    return ends.stream().max(Comparator.naturalOrder()).orElse(today);
  }
}
