package io.github.partnerconsole.partnercenter.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** How an audited operation ended. An unknown value is kept as it came. */
public record OperationStatus(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("succeeded", "failed", "progress");

  public static final OperationStatus SUCCEEDED = new OperationStatus("succeeded");
  public static final OperationStatus FAILED = new OperationStatus("failed");
  public static final OperationStatus PROGRESS = new OperationStatus("progress");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OperationStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
