package io.github.partnerconsole.core.order;

/** Which orders of the journal are looked at. */
public enum OrderView {
  ALL,
  /** Those that a person should look at. */
  ATTENTION,
  /** Those where something is still expected to happen by itself. */
  RUNNING;

  /**
   * Whether an order belongs to the view.
   *
   * @param attention whether a person should look at it
   */
  public boolean shows(OrderState state, boolean attention) {
    return switch (this) {
      case ALL -> true;
      case ATTENTION -> attention;
      case RUNNING -> state.isRunning();
    };
  }
}
