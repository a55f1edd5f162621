package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Desktop;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.core.order.OrderRecord;
import javafx.scene.layout.HBox;

/** The order's number to copy, and once it is placed its summary to print. */
final class OrderFooter extends HBox {

  private final Desktop desktop;
  private final Runnable noPrinter;

  /**
   * @param noPrinter is called where there is nothing to print with
   */
  OrderFooter(Desktop desktop, Runnable noPrinter) {
    this.desktop = desktop;
    this.noPrinter = noPrinter;
    getStyleClass().add("order-footer");
  }

  void show(OrderRecord order) {
    String number = order.number().value();
    getChildren()
        .setAll(
            Labels.fixed(Labels.secondary(text("submit.order"))),
            Labels.fixed(Labels.mono(number)),
            Buttons.icon(Icon.COPY, text("submit.copyNumber"), () -> desktop.copy(number)));
    if (order.open().isEmpty()) {
      getChildren().add(Buttons.plain(text("submit.print"), () -> print(order)));
    }
  }

  private void print(OrderRecord order) {
    if (!desktop.print(OrderSheet.of(order))) {
      noPrinter.run();
    }
  }
}
