package io.github.partnerconsole.core.order;

/**
 * How far Microsoft is with one ordered line.
 *
 * @param title the SKU's title, or its id where the title is not known
 */
public record LineProvisioning(String title, int quantity, LineState progress) {

  /** What the service says. */
  public enum LineState {
    PENDING,
    ACTIVE,
    FAILED
  }
}
