package io.github.partnerconsole.app.orders;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.core.order.CallRecord;
import io.github.partnerconsole.core.order.LineError;
import io.github.partnerconsole.core.order.LineProvisioning;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.OrderRecord;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of an order that is not through, and what to do about it.
 *
 * @param known what happened; no more than is known
 * @param advice what can be done and what that cannot break
 */
record StateWords(String known, String advice) {

  /** Absent where all is well. */
  static Optional<StateWords> of(OrderRecord order, Ages ages) {
    return switch (order.state()) {
      case UNKNOWN -> Optional.of(unknown(order, ages));
      case REFUSED -> Optional.of(new StateWords(refusal(order), text("orders.refused.advice")));
      case NOT_SENT ->
          Optional.of(new StateWords(text("orders.notSent"), text("orders.goOn.advice")));
      case STOPPED ->
          Optional.of(
              new StateWords(text("orders.stopped", openCall(order)), text("orders.goOn.advice")));
      case UNDER_REVIEW ->
          Optional.of(new StateWords(text("orders.review"), text("orders.review.advice")));
      case PARTLY_FAILED -> Optional.of(new StateWords(partFailures(order), partAdvice(order)));
      case PROVISIONING ->
          Optional.of(new StateWords(text("orders.provisioning"), text("orders.follow.advice")));
      case SUPERSEDED ->
          Optional.of(
              new StateWords(
                  text(
                      "orders.superseded", order.supersededBy().map(OrderNumber::value).orElse("")),
                  ""));
      case ACTIVE -> Optional.empty();
    };
  }

  private static StateWords unknown(OrderRecord order, Ages ages) {
    String when = order.open().flatMap(CallRecord::doubtSince).map(ages::exact).orElse("");
    return new StateWords(
        text("orders.unknown", openCall(order), when), text("orders.unknown.advice"));
  }

  private static String openCall(OrderRecord order) {
    return order.open().map(call -> Calls.name(call.call().intent())).orElse("");
  }

  private static String refusal(OrderRecord order) {
    return order.open().flatMap(CallRecord::rejection).map(FailureTexts::of).orElse("");
  }

  private static String partFailures(OrderRecord order) {
    Stream<String> refused =
        order.lineErrors().isEmpty()
            ? order.leftOut().stream().map(line -> text("orders.lineMissing", line.title()))
            : order.lineErrors().stream().map(StateWords::lineError);
    Stream<String> failed =
        order.provisioning().stream()
            .filter(line -> line.progress() == LineProvisioning.LineState.FAILED)
            .map(line -> text("orders.lineNotSetUp", line.title()));
    return Stream.concat(refused, failed).collect(Collectors.joining("\n"));
  }

  private static String lineError(LineError error) {
    return error.code().equals(LineError.NOT_IN_ORDERS)
        ? text("orders.lineMissing", error.description())
        : text("orders.lineRefused", error.description(), error.code());
  }

  private static String partAdvice(OrderRecord order) {
    if (order.placed().isEmpty()) {
      return text("orders.none.advice");
    }
    return order.leftOut().isEmpty() ? text("orders.partly.advice") : text("orders.leftOut.advice");
  }
}
