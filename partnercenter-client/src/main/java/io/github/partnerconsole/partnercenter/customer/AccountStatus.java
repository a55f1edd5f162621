package io.github.partnerconsole.partnercenter.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * Microsoft's view of a customer account; only an allowed one may buy (retrieve-validation-status
 * page, 2023-10). An unknown value is kept as it came.
 */
public record AccountStatus(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of("Allowed", "UnderReview", "NotAllowed", "Unknown", "Not Ready");

  public static final AccountStatus ALLOWED = new AccountStatus("Allowed");
  public static final AccountStatus UNDER_REVIEW = new AccountStatus("UnderReview");
  public static final AccountStatus NOT_ALLOWED = new AccountStatus("NotAllowed");
  public static final AccountStatus UNKNOWN = new AccountStatus("Unknown");
  public static final AccountStatus NOT_READY = new AccountStatus("Not Ready");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AccountStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
