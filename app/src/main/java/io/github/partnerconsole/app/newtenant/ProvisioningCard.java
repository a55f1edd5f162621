package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.ListRow;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.RowCard;
import io.github.partnerconsole.app.ui.SectionHeader;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.order.LineProvisioning.LineState;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderState;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How far Microsoft is with each line; before check-out only what will be set up. */
final class ProvisioningCard extends VBox {

  private static final double STATE = 112;

  private final SectionHeader header = new SectionHeader(text("submit.provisioning"));
  private final RowCard rows = new RowCard();
  private final Label note = Labels.secondary("");

  ProvisioningCard() {
    getStyleClass().add("submit-card");
    getChildren().addAll(header, rows, note);
  }

  void show(OrderRecord order) {
    rows.show(order.provisioning().isEmpty() ? planned(order) : running(order));
    header.note(
        order.provisioning().isEmpty()
            ? ""
            : text("submit.activeOf", active(order), order.provisioning().size()));
    note.setText(note(order));
  }

  private static long active(OrderRecord order) {
    return order.provisioning().stream()
        .filter(line -> line.progress() == LineState.ACTIVE)
        .count();
  }

  private static String note(OrderRecord order) {
    if (order.open().isPresent()) {
      return text("submit.provisioningLater");
    }
    return order.state() == OrderState.PROVISIONING ? text("submit.ordersShows") : "";
  }

  private static List<ListRow> planned(OrderRecord order) {
    return order.plan().lines().stream()
        .map(line ->
            row(
                order.open().isPresent() ? Mark.NOT_BEGUN : Mark.BUSY,
                line.title(),
                line.quantity(),
                order.open().isPresent()
                    ? text("submit.afterCheckOut")
                    : Texts.of(LineState.class, LineState.PENDING)))
        .toList();
  }

  private static List<ListRow> running(OrderRecord order) {
    return order.provisioning().stream()
        .map(line ->
            row(
                mark(line.progress()),
                line.title(),
                line.quantity(),
                Texts.of(LineState.class, line.progress())))
        .toList();
  }

  private static ListRow row(Mark mark, String title, int seats, String state) {
    return new ListRow(
        mark.icon(),
        title,
        text("submit.seats", seats),
        ListRow.actions(STATE, Labels.fixed(Labels.secondary(state))));
  }

  private static Mark mark(LineState progress) {
    return switch (progress) {
      case PENDING -> Mark.BUSY;
      case ACTIVE -> Mark.PASS;
      case FAILED -> Mark.BLOCK;
    };
  }
}
