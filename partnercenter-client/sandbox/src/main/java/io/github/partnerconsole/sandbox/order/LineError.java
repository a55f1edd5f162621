package io.github.partnerconsole.sandbox.order;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * What can be wrong with a line: codes of Microsoft's CartErrorCode within a cart (cart resources
 * page, 2023-08), a refusal where the line is ordered without one.
 */
enum LineError {
  CURRENCY(10000, "The currency is not supported in this market.", ApiError.CURRENCY),
  CATALOG_ITEM(
      10001,
      "The catalog item id is not valid. Read the availabilities anew.",
      ApiError.OFFER_INVALID),
  PARENT(10007, "The subscription to add to is not there or not active.", ApiError.PARENT_INVALID),
  SANDBOX(10009, "The limit of the sandbox is exceeded.", ApiError.SANDBOX_LIMIT),
  ATTESTATION(10012, "The attestation is not accepted.", ApiError.ATTESTATION_MISSING),
  BILLING_PLAN(
      10013,
      "The SKU is not sold for this term with this billing cycle.",
      ApiError.BILLING_UNCHANGEABLE),
  PROMOTION(10014, "The promotion id is not valid.", ApiError.PROMOTION_INVALID),
  TOO_MANY_SEATS(
      10015, "The number of seats exceeds the limit of a subscription.", ApiError.QUANTITY),
  CUSTOM_END_PRODUCT(
      10016, "Only new commerce takes a custom term end date.", ApiError.CUSTOM_END_INVALID),
  CUSTOM_END(10017, "The custom term end date is not allowed.", ApiError.CUSTOM_END_INVALID),
  BASE_OFFER(
      10018,
      "The customer has none of the plans that this add-on needs.",
      ApiError.ADD_ON_UNRELATED);

  private final int code;
  private final String text;
  private final ApiError refusal;

  LineError(int code, String text, ApiError refusal) {
    this.code = code;
    this.text = text;
    this.refusal = refusal;
  }

  Optional<LineError> when(boolean isWrong) {
    return isWrong ? Optional.of(this) : Optional.empty();
  }

  static Optional<LineError> first(Stream<Optional<LineError>> errors) {
    return errors.flatMap(Optional::stream).findFirst();
  }

  /** What a direct order is refused with. */
  static ApiError refusal(ObjectNode error) {
    int code = error.path("errorCode").asInt();
    return Stream.of(values())
        .filter(each -> each.code == code)
        .map(each -> each.refusal)
        .findFirst()
        .orElse(ApiError.INVALID_INPUT);
  }

  ObjectNode shape() {
    return Shapes.object().put("errorCode", code).put("errorDescription", text);
  }
}
