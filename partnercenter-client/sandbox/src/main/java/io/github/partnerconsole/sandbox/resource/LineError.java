package io.github.partnerconsole.sandbox.resource;

import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What can be wrong with a line of a cart; codes of Microsoft's CartErrorCode. */
enum LineError {
  CURRENCY(10000, "The currency is not supported in this market."),
  CATALOG_ITEM(10001, "The catalog item id is not valid. Read the availabilities anew."),
  BILLING_PLAN(10013, "The SKU is not sold for this term with this billing cycle."),
  PROMOTION(10014, "The promotion id is not valid."),
  TOO_MANY_SEATS(10015, "The number of seats exceeds the limit of a subscription."),
  BASE_OFFER(10018, "The customer has none of the plans that this add-on needs.");

  private final int code;
  private final String text;

  LineError(int code, String text) {
    this.code = code;
    this.text = text;
  }

  Optional<LineError> when(boolean isWrong) {
    return isWrong ? Optional.of(this) : Optional.empty();
  }

  static Optional<LineError> first(Stream<Optional<LineError>> errors) {
    return errors.flatMap(Optional::stream).findFirst();
  }

  ObjectNode shape() {
    return Shapes.object().put("errorCode", code).put("errorDescription", text);
  }
}
