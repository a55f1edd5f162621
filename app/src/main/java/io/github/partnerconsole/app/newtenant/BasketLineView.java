package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.FindingView;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.NumberTexts;
import io.github.partnerconsole.app.ui.PriceTexts;
import io.github.partnerconsole.app.ui.QuantityField;
import io.github.partnerconsole.app.wizard.FindingTarget;
import io.github.partnerconsole.core.catalog.BillingChoice;
import io.github.partnerconsole.core.catalog.BillingChoices;
import io.github.partnerconsole.core.catalog.Price;
import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Severity;
import io.github.partnerconsole.core.order.OrderLine;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * One line of the basket: its price and basis, term and billing, quantity, and what is wrong with
 * it.
 */
final class BasketLineView extends VBox implements FindingTarget {

  private static final int MOST = 100_000;

  private final Consumer<OrderLine> change;
  private final TermAndBilling choice;
  private final QuantityField quantity;
  private final Label price = Labels.fixed(Labels.strong(""));
  private final Label each = Labels.fixed(Labels.secondary(""));
  private final Label basis = Labels.secondary("");
  private final Label notAnnual = Labels.secondary("");
  private final VBox findings = new VBox();
  private OrderLine line;
  private @Nullable BillingChoices choices;

  BasketLineView(OrderLine line, Consumer<OrderLine> change, Runnable remove) {
    this.line = line;
    this.change = change;
    choice = new TermAndBilling(line.title(), line.choice(), this::chosen);
    quantity = new QuantityField(text("newTenant.basket.seatsOf", line.title()), 1, 1, MOST);
    quantity.typed().set(line.typedQuantity());
    quantity.typed().addListener((_, _, typed) -> typed(typed));
    notAnnual.visibleProperty().bind(notAnnual.textProperty().isNotEmpty());
    notAnnual.managedProperty().bind(notAnnual.visibleProperty());
    findings.getStyleClass().add("findings");
    getStyleClass().add("basket-line");
    getChildren().addAll(head(remove), controls(), basis, notAnnual, findings);
  }

  private HBox head(Runnable remove) {
    Label title = Labels.strong(line.title());
    title.setMinWidth(0);
    VBox left = new VBox(title, Labels.mono(line.sku().toString()));
    left.getStyleClass().add("two-lines");
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    VBox right = new VBox(price, each);
    right.getStyleClass().addAll("two-lines", "at-right");
    HBox head =
        new HBox(
            left,
            right,
            Buttons.icon(Icon.CLOSE, text("newTenant.basket.remove", line.title()), remove));
    head.getStyleClass().add("basket-head");
    return head;
  }

  private HBox controls() {
    HBox controls = new HBox(choice, quantity);
    controls.getStyleClass().add("basket-controls");
    return controls;
  }

  /** Offers the terms and billing plans of the SKU, and says why none of them is annual. */
  void offer(BillingChoices offered) {
    choices = offered;
    choice.offer(offered.offered());
    notAnnual.setText(ChoiceTexts.whyNot(offered));
  }

  /**
   * Shows the line as it is now.
   *
   * @param blocked whether its quantity cannot be ordered, so that it has no price
   */
  void show(OrderLine now, boolean blocked) {
    line = now;
    choice.show(now.choice());
    Price seat = Price.perSeat(now.choice());
    basis.setText(text("newTenant.basket.basis", PriceTexts.whole(seat), PriceTexts.retail(seat)));
    now.price()
        .filter(_ -> !blocked)
        .ifPresentOrElse(
            total -> showPrice(PriceTexts.invoice(total), each(total, seat)),
            () -> showPrice("", ""));
  }

  private static String each(Price total, Price seat) {
    return text(
        "newTenant.basket.each",
        NumberTexts.count(total.basis().quantity()),
        PriceTexts.invoice(seat),
        ChoiceTexts.per(seat.basis().plan()));
  }

  private void showPrice(String total, String parts) {
    price.setText(total);
    each.setText(parts);
  }

  private void typed(String typed) {
    if (!typed.equals(line.typedQuantity())) {
      change.accept(line.withTypedQuantity(typed));
    }
  }

  private void chosen(BillingChoice chosen) {
    if (choices != null) {
      change.accept(line.withChoice(chosen, choices.provisionedAs(chosen).orElse(chosen)));
    }
  }

  void focusQuantity() {
    quantity.requestFocus();
  }

  @Override
  public List<Field> fields() {
    return List.of(line.field());
  }

  @Override
  public Node control(Field field) {
    return quantity;
  }

  @Override
  public void show(List<Finding> shown) {
    List<Finding> own =
        shown.stream().filter(finding -> finding.field().equals(line.field())).toList();
    quantity.mark(
        Finding.anyBlocks(own),
        own.stream().anyMatch(finding -> finding.severity() == Severity.WARN));
    findings.getChildren().setAll(own.stream().map(FindingView::new).toList());
    findings.setManaged(!own.isEmpty());
  }
}
