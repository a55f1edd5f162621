package io.github.partnerconsole.core.order;

/** Where an order stands. */
public enum OrderState {
  /** Planned, and nothing of it sent. */
  NOT_SENT,
  /** Some calls are confirmed, the next one is not sent. */
  STOPPED,
  /** A call was sent and its answer is not known. */
  UNKNOWN,
  /** Microsoft refused a call. */
  REFUSED,
  /** Microsoft reviews the customer's account; nothing to do but wait. */
  UNDER_REVIEW,
  /** Ordered; Microsoft sets it up. */
  PROVISIONING,
  /** Ordered, but not every line was taken or set up. */
  PARTLY_FAILED,
  ACTIVE,
  /** A later order took its place. */
  SUPERSEDED;

  /** Whether a person should look at it. */
  public boolean needsAttention() {
    return switch (this) {
      case NOT_SENT, STOPPED, UNKNOWN, REFUSED, PARTLY_FAILED -> true;
      case UNDER_REVIEW, PROVISIONING, ACTIVE, SUPERSEDED -> false;
    };
  }

  /** Whether something is still expected to happen by itself. */
  public boolean isRunning() {
    return this == UNDER_REVIEW || this == PROVISIONING;
  }
}
