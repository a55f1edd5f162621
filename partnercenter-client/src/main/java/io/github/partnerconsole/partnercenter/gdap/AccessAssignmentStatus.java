package io.github.partnerconsole.partnercenter.gdap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * Where an access assignment stands (Graph v1.0 delegatedAdminAccessAssignment page, 2022-23). An
 * unknown value is kept as it came.
 */
public record AccessAssignmentStatus(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of("pending", "active", "deleting", "deleted", "error");

  public static final AccessAssignmentStatus PENDING = new AccessAssignmentStatus("pending");
  public static final AccessAssignmentStatus ACTIVE = new AccessAssignmentStatus("active");
  public static final AccessAssignmentStatus DELETING = new AccessAssignmentStatus("deleting");
  public static final AccessAssignmentStatus DELETED = new AccessAssignmentStatus("deleted");
  public static final AccessAssignmentStatus ERROR = new AccessAssignmentStatus("error");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AccessAssignmentStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
