package io.github.partnerconsole.app.orders;

import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.OrderStates;
import io.github.partnerconsole.core.order.OrderState;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says in the details of an order what is the matter and what can be done. */
final class StateNotice extends VBox {

  /**
   * @param obstacle what was in the way of the last try; empty where nothing was
   * @param buttons with their keys; none where there is nothing to do
   */
  StateNotice(OrderState state, StateWords words, String obstacle, List<Node> buttons) {
    HBox title = new HBox(OrderStates.mark(state).icon(), Labels.strong(OrderStates.name(state)));
    title.getStyleClass().add("notice-title");
    getStyleClass().addAll("banner", "state-notice", OrderStates.tone(state).styleClass());
    getChildren().add(title);
    add(Labels.body(words.known()));
    add(Labels.secondary(words.advice()));
    add(Labels.strong(obstacle));
    if (!buttons.isEmpty()) {
      FlowPane row = new FlowPane();
      row.getStyleClass().add("notice-buttons");
      row.getChildren().addAll(buttons);
      getChildren().add(row);
    }
  }

  private void add(Label label) {
    if (!label.getText().isEmpty()) {
      getChildren().add(label);
    }
  }
}
