package io.github.partnerconsole.partnercenter.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * What the vetting of a partner is about just now (get-legal-business-profile page, 2023-10). An
 * unknown value is kept as it came.
 */
public record VettingSubStatus(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of(
          "none",
          "entry",
          "email_ownership",
          "email_domain",
          "employment_verification",
          "decision",
          "other",
          "business_verification");

  public static final VettingSubStatus NONE = new VettingSubStatus("none");
  public static final VettingSubStatus ENTRY = new VettingSubStatus("entry");
  public static final VettingSubStatus EMAIL_OWNERSHIP = new VettingSubStatus("email_ownership");
  public static final VettingSubStatus EMAIL_DOMAIN = new VettingSubStatus("email_domain");
  public static final VettingSubStatus EMPLOYMENT_VERIFICATION =
      new VettingSubStatus("employment_verification");
  public static final VettingSubStatus DECISION = new VettingSubStatus("decision");
  public static final VettingSubStatus OTHER = new VettingSubStatus("other");
  public static final VettingSubStatus BUSINESS_VERIFICATION =
      new VettingSubStatus("business_verification");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VettingSubStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
