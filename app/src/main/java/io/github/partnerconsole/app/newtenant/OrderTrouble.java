package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.key;
import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.core.order.CallRecord;
import io.github.partnerconsole.core.order.LineError;
import io.github.partnerconsole.core.order.OrderRecord;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why an order stands still, in words, and what can be done here.
 *
 * @param actionKey the text of what resumes the order or opens its draft; absent where waiting or
 *     correcting is all there is
 */
record OrderTrouble(Mark mark, String words, Optional<String> actionKey) {

  /** Absent where nothing is wrong. */
  static Optional<OrderTrouble> of(OrderRecord order) {
    return switch (order.state()) {
      case NOT_SENT, STOPPED -> trouble(Mark.OFFLINE, text("submit.stopped"), key("submit.goOn"));
      case UNKNOWN -> trouble(Mark.UNKNOWN, text("submit.unknown"), key("submit.checkAgain"));
      case REFUSED -> trouble(Mark.BLOCK, refusal(order), key("failure.tryAgain"));
      case UNDER_REVIEW -> waiting(text("submit.underReview"));
      case PARTLY_FAILED -> Optional.of(partly(order));
      case PROVISIONING, ACTIVE, SUPERSEDED -> Optional.empty();
    };
  }

  private static Optional<OrderTrouble> trouble(Mark mark, String words, String actionKey) {
    return Optional.of(new OrderTrouble(mark, words, Optional.of(actionKey)));
  }

  private static Optional<OrderTrouble> waiting(String words) {
    return Optional.of(new OrderTrouble(Mark.WAITS, words, Optional.empty()));
  }

  private static String refusal(OrderRecord order) {
    String why = order.open().flatMap(CallRecord::rejection).map(FailureTexts::of).orElse("");
    return text("submit.refused", why);
  }

  /** What was left out can be ordered from the draft, once it is known what it is. */
  private static OrderTrouble partly(OrderRecord order) {
    String why = lineErrors(order);
    if (order.leftOut().isEmpty()) {
      return new OrderTrouble(Mark.WAITS, text("submit.partly", why), Optional.empty());
    }
    return new OrderTrouble(
        Mark.WARN,
        order.placed().isEmpty() ? text("submit.none", why) : text("submit.leftOut", why),
        Optional.of(key("submit.openDraft")));
  }

  /** Whether the draft is what mends it; otherwise its action resumes the order. */
  boolean isMendedInDraft() {
    return actionKey.filter(key("submit.openDraft")::equals).isPresent();
  }

  private static String lineErrors(OrderRecord order) {
    return order.lineErrors().stream()
        .map(error ->
            error.code().equals(LineError.NOT_IN_ORDERS)
                ? text("orders.lineMissing", error.description())
                : text("orders.lineRefused", error.description(), error.code()))
        .collect(Collectors.joining(" "));
  }
}
