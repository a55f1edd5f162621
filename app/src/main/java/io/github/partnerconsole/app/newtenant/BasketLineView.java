package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.FindingView;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.PriceTexts;
import io.github.partnerconsole.app.ui.QuantityField;
import io.github.partnerconsole.app.wizard.DraftFields;
import io.github.partnerconsole.app.wizard.FindingTarget;
import io.github.partnerconsole.core.catalog.BillingChoice;
import io.github.partnerconsole.core.catalog.BillingChoices;
import io.github.partnerconsole.core.catalog.Price;
import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.order.OrderLine;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * One line of the basket: its price and basis, term and billing, quantity, and what is wrong with
 * it.
 */
final class BasketLineView extends VBox implements FindingTarget {

  private static final int MOST = 100_000;

  private final Consumer<OrderLine> change;
  private final ComboBox<BillingChoice> choice = new ComboBox<>();
  private final QuantityField quantity;
  private final Label price = Labels.fixed(Labels.strong(""));
  private final Label basis = Labels.secondary("");
  private final VBox findings = new VBox();
  private OrderLine line;
  private @Nullable BillingChoices choices;

  BasketLineView(OrderLine line, Consumer<OrderLine> change, Runnable remove) {
    this.line = line;
    this.change = change;
    quantity = new QuantityField(text("newTenant.basket.seatsOf", line.title()), 1, 1, MOST);
    quantity.typed().set(line.typedQuantity());
    quantity.typed().addListener((_, _, typed) -> typed(typed));
    choice.setConverter(named());
    choice.setAccessibleText(text("newTenant.basket.termOf", line.title()));
    choice.getItems().setAll(line.choice());
    choice.valueProperty().addListener((_, _, chosen) -> chosen(chosen));
    findings.getStyleClass().add("findings");
    getStyleClass().add("basket-line");
    getChildren().addAll(head(remove), controls(), basis, findings);
  }

  private HBox head(Runnable remove) {
    Label title = Labels.name(line.title());
    Label kind = Labels.mono(line.sku().toString());
    VBox left = new VBox(title, kind);
    left.getStyleClass().add("two-lines");
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox head =
        new HBox(
            left,
            price,
            Buttons.icon(Icon.CLOSE, text("newTenant.basket.remove", line.title()), remove));
    head.getStyleClass().add("basket-head");
    return head;
  }

  private HBox controls() {
    HBox.setHgrow(choice, Priority.ALWAYS);
    choice.setMaxWidth(Double.MAX_VALUE);
    HBox controls = new HBox(choice, quantity);
    controls.getStyleClass().add("basket-controls");
    return controls;
  }

  /** Offers the terms and billing plans of the SKU. */
  void offer(BillingChoices offered) {
    choices = offered;
    DraftFields.offer(choice, offered.offered());
  }

  void show(OrderLine now) {
    line = now;
    choice.setValue(now.choice());
    now.price().ifPresentOrElse(this::showPrice, () -> price.setText(""));
    Price seat = Price.perSeat(now.choice());
    basis.setText(text("newTenant.basket.basis", PriceTexts.whole(seat), PriceTexts.retail(seat)));
  }

  private void showPrice(Price total) {
    price.setText(PriceTexts.invoice(total));
  }

  private void typed(String typed) {
    if (!typed.equals(line.typedQuantity())) {
      change.accept(line.withTypedQuantity(typed));
    }
  }

  private void chosen(BillingChoice chosen) {
    if (chosen != null && choices != null && !chosen.equals(line.choice())) {
      change.accept(line.withChoice(chosen, choices.provisionedAs(chosen).orElse(chosen)));
    }
  }

  void focusQuantity() {
    quantity.requestFocus();
  }

  private static StringConverter<BillingChoice> named() {
    return new StringConverter<>() {
      @Override
      public String toString(BillingChoice item) {
        return item == null ? "" : ChoiceTexts.name(item);
      }

      @Override
      public BillingChoice fromString(String text) {
        throw new UnsupportedOperationException("The box is not editable");
      }
    };
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
    findings
        .getChildren()
        .setAll(
            shown.stream()
                .filter(finding -> finding.field().equals(line.field()))
                .map(FindingView::new)
                .toList());
    findings.setManaged(!findings.getChildren().isEmpty());
  }
}
