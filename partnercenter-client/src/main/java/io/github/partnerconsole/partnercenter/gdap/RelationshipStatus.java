package io.github.partnerconsole.partnercenter.gdap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * Where a delegated admin relationship stands in its life (Graph v1.0 delegatedAdminRelationship
 * page, 2024). An unknown value is kept as it came.
 */
public record RelationshipStatus(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of(
          "created",
          "approvalPending",
          "approved",
          "activating",
          "active",
          "expiring",
          "expired",
          "terminationRequested",
          "terminating",
          "terminated");

  public static final RelationshipStatus CREATED = new RelationshipStatus("created");
  public static final RelationshipStatus APPROVAL_PENDING =
      new RelationshipStatus("approvalPending");
  public static final RelationshipStatus APPROVED = new RelationshipStatus("approved");
  public static final RelationshipStatus ACTIVATING = new RelationshipStatus("activating");
  public static final RelationshipStatus ACTIVE = new RelationshipStatus("active");
  public static final RelationshipStatus EXPIRING = new RelationshipStatus("expiring");
  public static final RelationshipStatus EXPIRED = new RelationshipStatus("expired");
  public static final RelationshipStatus TERMINATION_REQUESTED =
      new RelationshipStatus("terminationRequested");
  public static final RelationshipStatus TERMINATING = new RelationshipStatus("terminating");
  public static final RelationshipStatus TERMINATED = new RelationshipStatus("terminated");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RelationshipStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
