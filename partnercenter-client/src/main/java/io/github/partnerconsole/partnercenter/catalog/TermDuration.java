package io.github.partnerconsole.partnercenter.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** How long a commitment lasts, as an ISO 8601 period. An unknown value is kept as it came. */
public record TermDuration(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("P1M", "P1Y", "P3Y");

  public static final TermDuration ONE_MONTH = new TermDuration("P1M");
  public static final TermDuration ONE_YEAR = new TermDuration("P1Y");
  public static final TermDuration THREE_YEARS = new TermDuration("P3Y");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TermDuration {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
