package io.github.partnerconsole.partnercenter.cart;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** Whether a cart can still be checked out. An unknown value is kept as it came. */
public record CartStatus(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("Active", "Ordered");

  public static final CartStatus ACTIVE = new CartStatus("Active");
  public static final CartStatus ORDERED = new CartStatus("Ordered");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CartStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
