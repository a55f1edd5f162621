package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.key;
import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.core.order.CallRecord;
import io.github.partnerconsole.core.order.CallResult;
import io.github.partnerconsole.core.order.LineError;
import io.github.partnerconsole.core.order.OrderRecord;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why an order stands still, in words, and what can be done here.
 *
 * @param actionKey the text of what resumes the order; absent where waiting or correcting is all
 *     there is
 */
record OrderTrouble(Mark mark, String words, Optional<String> actionKey) {

  /** Absent where nothing is wrong. */
  static Optional<OrderTrouble> of(OrderRecord order) {
    return switch (order.state()) {
      case NOT_SENT, STOPPED -> trouble(Mark.OFFLINE, text("submit.stopped"), key("submit.goOn"));
      case UNKNOWN -> trouble(Mark.UNKNOWN, text("submit.unknown"), key("submit.checkAgain"));
      case REFUSED -> trouble(Mark.BLOCK, refusal(order), key("failure.tryAgain"));
      case UNDER_REVIEW -> waiting(text("submit.underReview"));
      case PARTLY_FAILED -> waiting(text("submit.partly", lineErrors(order)));
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

  private static String lineErrors(OrderRecord order) {
    return order.lineErrors().stream().map(LineError::description).collect(Collectors.joining(" "));
  }

  /**
   * Whether the tenant was created by a call whose answer was lost, and with it the credentials.
   */
  static boolean credentialsLost(OrderRecord order) {
    return order.calls().stream()
        .flatMap(call -> call.result().stream())
        .anyMatch(result ->
            result instanceof CallResult.CustomerCreated created && !created.credentialsShown());
  }
}
