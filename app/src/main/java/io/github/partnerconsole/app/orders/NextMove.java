package io.github.partnerconsole.app.orders;

import io.github.partnerconsole.core.order.OrderRecord;

/** What a person can do about an order. */
enum NextMove {
  /** Ask Microsoft what became of it; sends only what is safe to send. */
  CHECK,
  /** Send what was not sent yet. */
  GO_ON,
  /** Change what was refused or left out, in its draft. */
  MEND,
  NOTHING;

  static NextMove of(OrderRecord order) {
    return switch (order.state()) {
      case UNKNOWN, UNDER_REVIEW, PROVISIONING -> CHECK;
      case PARTLY_FAILED -> order.leftOut().isEmpty() ? CHECK : MEND;
      case NOT_SENT, STOPPED -> GO_ON;
      case REFUSED -> MEND;
      case ACTIVE, SUPERSEDED -> NOTHING;
    };
  }

  /** Whether it only asks Microsoft, so that a key may do it; sending wants a button. */
  boolean asks() {
    return this == CHECK;
  }
}
