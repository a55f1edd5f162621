package io.github.partnerconsole.partnercenter.gdap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * What may be asked of a relationship; the partner locks and terminates, approving and rejecting is
 * the customer's (Graph v1.0 delegatedAdminRelationshipRequest page, 2022-23). An unknown value is
 * kept as it came.
 */
public record RequestAction(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of("lockForApproval", "approve", "reject", "terminate");

  public static final RequestAction LOCK_FOR_APPROVAL = new RequestAction("lockForApproval");
  public static final RequestAction APPROVE = new RequestAction("approve");
  public static final RequestAction REJECT = new RequestAction("reject");
  public static final RequestAction TERMINATE = new RequestAction("terminate");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RequestAction {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
