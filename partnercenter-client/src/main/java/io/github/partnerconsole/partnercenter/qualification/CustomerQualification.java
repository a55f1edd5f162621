package io.github.partnerconsole.partnercenter.qualification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * What a customer is, beyond a company: it decides in which segments it may buy
 * (update-customer-qualification-asynchronous page, 2022-06). An unknown value is kept as it came.
 */
public record CustomerQualification(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of("None", "Education", "Nonprofit", "GovernmentCommunityCloud", "StateOwnedEntity");

  public static final CustomerQualification NONE = new CustomerQualification("None");
  public static final CustomerQualification EDUCATION = new CustomerQualification("Education");
  public static final CustomerQualification NONPROFIT = new CustomerQualification("Nonprofit");
  public static final CustomerQualification GOVERNMENT_COMMUNITY_CLOUD =
      new CustomerQualification("GovernmentCommunityCloud");
  public static final CustomerQualification STATE_OWNED_ENTITY =
      new CustomerQualification("StateOwnedEntity");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CustomerQualification {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
