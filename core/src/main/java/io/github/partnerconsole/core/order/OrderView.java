package io.github.partnerconsole.core.order;

/** Which orders of the journal are looked at. */
public enum OrderView {
  ALL,
  /** Those that a person should look at. */
  ATTENTION,
  /** Those where something is still expected to happen by itself. */
  RUNNING;

  /** Whether an order in that state belongs to the view. */
  public boolean shows(OrderState state) {
    return switch (this) {
      case ALL -> true;
      case ATTENTION -> state.needsAttention();
      case RUNNING -> state.isRunning();
    };
  }
}
