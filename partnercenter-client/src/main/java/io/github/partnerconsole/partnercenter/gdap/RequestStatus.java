package io.github.partnerconsole.partnercenter.gdap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * How far the work on a request is (Graph v1.0 delegatedAdminRelationshipRequest page, 2022-23). An
 * unknown value is kept as it came.
 */
public record RequestStatus(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("created", "pending", "succeeded", "failed");

  public static final RequestStatus CREATED = new RequestStatus("created");
  public static final RequestStatus PENDING = new RequestStatus("pending");
  public static final RequestStatus SUCCEEDED = new RequestStatus("succeeded");
  public static final RequestStatus FAILED = new RequestStatus("failed");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RequestStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
