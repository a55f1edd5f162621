package io.github.partnerconsole.partnercenter.relationship;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** How two partners are related. An unknown value is kept as it came. */
public record PartnerRelationshipType(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of("is_indirect_cloud_solution_provider_of", "is_indirect_reseller_of");

  public static final PartnerRelationshipType IS_INDIRECT_CLOUD_SOLUTION_PROVIDER_OF =
      new PartnerRelationshipType("is_indirect_cloud_solution_provider_of");
  public static final PartnerRelationshipType IS_INDIRECT_RESELLER_OF =
      new PartnerRelationshipType("is_indirect_reseller_of");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PartnerRelationshipType {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
