package io.github.partnerconsole.partnercenter.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * How far the vetting of a partner is (get-legal-business-profile page, 2023-10). An unknown value
 * is kept as it came.
 */
public record VettingStatus(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("none", "pending", "authorized", "rejected");

  public static final VettingStatus NONE = new VettingStatus("none");
  public static final VettingStatus PENDING = new VettingStatus("pending");
  public static final VettingStatus AUTHORIZED = new VettingStatus("authorized");
  public static final VettingStatus REJECTED = new VettingStatus("rejected");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VettingStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
