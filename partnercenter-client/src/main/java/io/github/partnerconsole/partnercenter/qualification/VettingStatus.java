package io.github.partnerconsole.partnercenter.qualification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * How far Microsoft has looked into a qualification (get-customer-qualification-asynchronous page,
 * 2023-07). An unknown value is kept as it came.
 */
public record VettingStatus(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("InReview", "Approved", "Denied");

  public static final VettingStatus IN_REVIEW = new VettingStatus("InReview");
  public static final VettingStatus APPROVED = new VettingStatus("Approved");
  public static final VettingStatus DENIED = new VettingStatus("Denied");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VettingStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
