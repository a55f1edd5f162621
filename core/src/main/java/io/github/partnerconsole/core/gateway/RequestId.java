package io.github.partnerconsole.core.gateway;

import java.util.UUID;

/**
 * The idempotency id of one intended call, Partner Center's {@code MS-RequestId}: the same value on
 * every repetition of that call, a new value for a new intent.
 */
public record RequestId(UUID value) {

  /** The first eight digits in two groups, enough to tell calls of one order apart on a screen. */
  public String brief() {
    String text = value.toString();
    return text.substring(0, 4) + "-" + text.substring(4, 8);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
