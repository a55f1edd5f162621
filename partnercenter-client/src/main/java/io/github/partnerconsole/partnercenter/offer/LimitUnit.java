package io.github.partnerconsole.partnercenter.offer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * How the subscriptions of an offer are counted against its limit. An unknown value is kept as it
 * came.
 */
public record LimitUnit(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("None", "Concurrent", "LifeTime");

  public static final LimitUnit NONE = new LimitUnit("None");

  /** Those that a customer has at one time, cancelled ones too. */
  public static final LimitUnit CONCURRENT = new LimitUnit("Concurrent");

  /** Those that a customer ever had. */
  public static final LimitUnit LIFE_TIME = new LimitUnit("LifeTime");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LimitUnit {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
