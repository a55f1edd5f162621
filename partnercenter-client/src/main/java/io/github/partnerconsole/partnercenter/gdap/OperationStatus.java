package io.github.partnerconsole.partnercenter.gdap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * How far a long-running operation is (Graph v1.0 delegatedAdminRelationshipOperation page, 2024).
 * An unknown value is kept as it came.
 */
public record OperationStatus(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("notStarted", "running", "succeeded", "failed");

  public static final OperationStatus NOT_STARTED = new OperationStatus("notStarted");
  public static final OperationStatus RUNNING = new OperationStatus("running");
  public static final OperationStatus SUCCEEDED = new OperationStatus("succeeded");
  public static final OperationStatus FAILED = new OperationStatus("failed");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OperationStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
