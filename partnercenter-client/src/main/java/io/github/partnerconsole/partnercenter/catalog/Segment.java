package io.github.partnerconsole.partnercenter.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** For whom an offer is. An unknown value is kept as it came. */
public record Segment(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of("commercial", "education", "government", "nonprofit");

  public static final Segment COMMERCIAL = new Segment("commercial");
  public static final Segment EDUCATION = new Segment("education");
  public static final Segment GOVERNMENT = new Segment("government");
  public static final Segment NONPROFIT = new Segment("nonprofit");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Segment {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
