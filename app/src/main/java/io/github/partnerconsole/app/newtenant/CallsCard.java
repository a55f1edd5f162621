package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.ListRow;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.RowCard;
import io.github.partnerconsole.app.ui.SectionHeader;
import io.github.partnerconsole.core.order.CallRecord;
import io.github.partnerconsole.core.order.Intent;
import io.github.partnerconsole.core.order.OrderRecord;
import javafx.scene.layout.VBox;

/** The calls of an order, each with what is known of it. */
final class CallsCard extends VBox {

  private static final double ID = 72;

  private final Ages ages;
  private final SectionHeader header = new SectionHeader(text("submit.calls"));
  private final RowCard rows = new RowCard();

  CallsCard(Ages ages) {
    this.ages = ages;
    getStyleClass().add("submit-card");
    getChildren().addAll(header, rows);
  }

  void show(OrderRecord order) {
    long confirmed = order.calls().stream().filter(CallRecord::isConfirmed).count();
    header.note(text("submit.confirmedOf", confirmed, order.calls().size()));
    rows.show(order.calls().stream().map(this::row).toList());
  }

  private ListRow row(CallRecord call) {
    return new ListRow(
        mark(call).icon(),
        call.isConfirmed() ? done(call.call().intent()) : what(call.call().intent()),
        state(call),
        ListRow.actions(ID, Labels.mono(call.call().requestId().brief())));
  }

  private static Mark mark(CallRecord call) {
    return switch (call.outcome()) {
      case NOT_SENT -> Mark.NOT_BEGUN;
      case UNKNOWN -> call.detail().isEmpty() ? Mark.BUSY : Mark.UNKNOWN;
      case CONFIRMED -> Mark.PASS;
      case REJECTED -> Mark.BLOCK;
    };
  }

  private static String what(Intent intent) {
    return switch (intent) {
      case Intent.CreateCustomer _ -> text("submit.createCustomer");
      case Intent.ConfirmAgreement _ -> text("submit.confirmAgreement");
      case Intent.CreateCart cart -> text("submit.createCart", cart.lines().size());
      case Intent.CheckOut _ -> text("submit.checkOut");
    };
  }

  private static String done(Intent intent) {
    return switch (intent) {
      case Intent.CreateCustomer _ -> text("submit.createCustomer.done");
      case Intent.ConfirmAgreement _ -> text("submit.confirmAgreement.done");
      case Intent.CreateCart cart -> text("submit.createCart.done", cart.lines().size());
      case Intent.CheckOut _ -> text("submit.checkOut.done");
    };
  }

  private String state(CallRecord call) {
    String at = ages.second(call.at());
    return switch (call.outcome()) {
      case NOT_SENT -> text("submit.call.notSent");
      case UNKNOWN ->
          call.detail().isEmpty() ? text("submit.call.sent", at) : text("submit.call.unknown", at);
      case CONFIRMED -> text("submit.call.confirmed", at);
      case REJECTED -> call.rejection().map(FailureTexts::of).orElse(text("submit.call.notSent"));
    };
  }
}
