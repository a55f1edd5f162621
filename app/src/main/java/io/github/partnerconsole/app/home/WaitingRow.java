package io.github.partnerconsole.app.home;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.ListRow;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.OrderStates;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderState;
import java.util.Locale;
import javafx.scene.control.Button;

/**
 * Draws an order that waits, with the one thing to do about it.
 *
 * @param check asks Microsoft again
 * @param open shows the order in the journal
 */
record WaitingRow(OrderRecord order, Runnable check, Runnable open, Ages ages) {

  /**
   * @param running whether the order is being asked about
   * @param online whether there is a connection
   */
  ListRow draw(boolean running, boolean online) {
    String name = name();
    ListRow row =
        new ListRow(
            (passwordOnly() ? Mark.WARN : OrderStates.mark(order.state())).icon(),
            name,
            order.lacksHandOver() ? text("home.lacksHandOver") : sentence(order.state()),
            ListRow.column(80, Labels.secondary(ages.moment(order.lastChange()))),
            ListRow.actions(112, button(running, online)));
    row.setAccessibleText(name);
    row.setId("order-" + order.number().value());
    row.wrapName();
    return row;
  }

  /** Whether all is well but that nobody has the first administrator's password. */
  private boolean passwordOnly() {
    return order.lacksHandOver() && !order.state().needsAttention();
  }

  private String name() {
    String customer = order.plan().customerName();
    if (passwordOnly()) {
      return text("home.waiting", customer, text("home.noPassword"));
    }
    return order.state() == OrderState.UNDER_REVIEW
        ? text("home.review", customer)
        : text("home.waiting", customer, OrderStates.name(order.state()).toLowerCase(Locale.ROOT));
  }

  private Button button(boolean running, boolean online) {
    if (order.state() != OrderState.UNKNOWN) {
      return Buttons.compact(text("home.open"), open);
    }
    Button button = Buttons.compact(text(running ? "home.checking" : "home.check"), check);
    button.setGraphic(running ? Icon.BUSY.regular() : null);
    button.setDisable(running || !online);
    return button;
  }

  private static String sentence(OrderState state) {
    return switch (state) {
      case UNKNOWN -> text("home.unknown");
      case REFUSED -> text("home.refused");
      case NOT_SENT -> text("home.notSent");
      case STOPPED -> text("home.stopped");
      case PARTLY_FAILED -> text("home.partlyFailed");
      case UNDER_REVIEW -> text("home.underReview");
      case PROVISIONING, ACTIVE, SUPERSEDED -> "";
    };
  }
}
