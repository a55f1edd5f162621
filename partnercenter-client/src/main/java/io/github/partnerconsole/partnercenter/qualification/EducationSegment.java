package io.github.partnerconsole.partnercenter.qualification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * The kind of school (update-customer-qualification-asynchronous page, 2022-06). An unknown value
 * is kept as it came.
 */
public record EducationSegment(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("K12", "HigherEducation");

  public static final EducationSegment K12 = new EducationSegment("K12");
  public static final EducationSegment HIGHER_EDUCATION = new EducationSegment("HigherEducation");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EducationSegment {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
