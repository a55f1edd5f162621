package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.gateway.Failure;

/** What a refusal by Microsoft means for the order (error-codes page, 2023-10). */
enum Refusal {
  /** Microsoft had an acceptance of the agreement already. */
  ACCEPTED_BEFORE,
  /** Wait: Microsoft reviews the customer's account. */
  UNDER_REVIEW,
  /** Microsoft's review of the customer's account ended badly. */
  NOT_APPROVED,
  /** This very cart was ordered before, or is being ordered: look at the customer's orders. */
  ORDERED_BEFORE,
  /** The cart is gone, or holds what cannot be bought any more: make another. */
  CART_UNUSABLE,
  /** Any other reason, which a person has to mend. */
  OTHER;

  static Refusal of(Failure.Rejected refused) {
    if (refused.code().equals("600061")) { // Documented without its status.
      return ACCEPTED_BEFORE;
    }
    return switch (refused.code() + "/" + refused.status()) {
      case "800073/403", "800074/403" -> UNDER_REVIEW;
      case "800075/403" -> NOT_APPROVED;
      case "800060/409", "800064/409", "800065/400" -> ORDERED_BEFORE;
      case "800008/404", "800009/400", "400019/404" -> CART_UNUSABLE;
      default -> OTHER;
    };
  }
}
