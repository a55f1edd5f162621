package io.github.partnerconsole.app.orders;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.KeyCaps;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderState;
import io.github.partnerconsole.core.order.SavedDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * The buttons under what is said of an order.
 *
 * @param ask asks Microsoft again, or sends the rest
 * @param openDraft goes back to the draft
 */
record OrderButtons(Runnable ask, Consumer<SavedDraft> openDraft) {

  static final KeyCodeCombination ASK_KEYS =
      new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN);

  private static final String SANDBOX = "sandbox";

  /**
   * @param draft where it is still there
   * @param running whether the order is being asked about
   * @param online whether there is a connection
   */
  List<Node> of(OrderRecord order, Optional<SavedDraft> draft, boolean running, boolean online) {
    List<Node> buttons = new ArrayList<>();
    switch (NextMove.of(order)) {
      case CHECK -> {
        addAsk(buttons, check(order.state(), running), running, online);
        buttons.add(new KeyCaps(ASK_KEYS));
      }
      case GO_ON -> {
        addAsk(buttons, send(order, running), running, online);
        draft
            .map(saved -> Buttons.compact(text("orders.openDraft"), () -> open(saved)))
            .ifPresent(buttons::add);
      }
      case MEND ->
          draft
              .map(saved -> Buttons.accented(text("orders.openDraft"), () -> open(saved)))
              .ifPresent(buttons::add);
      case NOTHING -> {}
    }
    return buttons;
  }

  private void addAsk(List<Node> buttons, Button button, boolean running, boolean online) {
    if (running) {
      button.setGraphic(Icon.BUSY.regular());
    }
    button.setDisable(running || !online);
    buttons.add(button);
  }

  /** What goes on by itself asks for no accent. */
  private Button check(OrderState state, boolean running) {
    String name = text(running ? "orders.checking" : "orders.check");
    return state.isRunning() ? Buttons.plain(name, ask) : Buttons.accented(name, ask);
  }

  private Button send(OrderRecord order, boolean running) {
    if (running) {
      return Buttons.accented(text("orders.sending"), ask);
    }
    boolean sandbox = order.plan().target().equals(SANDBOX);
    return Buttons.accented(text(sandbox ? "orders.sendSandbox" : "orders.send"), ask);
  }

  private void open(SavedDraft draft) {
    openDraft.accept(draft);
  }
}
