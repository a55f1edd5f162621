package io.github.partnerconsole.partnercenter.address;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * How well an address was recognised (validate-an-address page, 2023-10). An unknown value is kept
 * as it came.
 */
public record AddressStatus(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of(
          "VerifiedShippable",
          "Verified",
          "InteractionRequired",
          "StreetPartial",
          "PremisesPartial",
          "Multiple",
          "None",
          "NotValidated");

  public static final AddressStatus VERIFIED_SHIPPABLE = new AddressStatus("VerifiedShippable");
  public static final AddressStatus VERIFIED = new AddressStatus("Verified");
  public static final AddressStatus INTERACTION_REQUIRED = new AddressStatus("InteractionRequired");
  public static final AddressStatus STREET_PARTIAL = new AddressStatus("StreetPartial");
  public static final AddressStatus PREMISES_PARTIAL = new AddressStatus("PremisesPartial");
  public static final AddressStatus MULTIPLE = new AddressStatus("Multiple");
  public static final AddressStatus NONE = new AddressStatus("None");
  public static final AddressStatus NOT_VALIDATED = new AddressStatus("NotValidated");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AddressStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
