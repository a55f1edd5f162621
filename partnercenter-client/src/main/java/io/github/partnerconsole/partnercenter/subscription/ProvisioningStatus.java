package io.github.partnerconsole.partnercenter.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** Whether a subscription has been set up. An unknown value is kept as it came. */
public record ProvisioningStatus(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("success", "pending", "failed");

  public static final ProvisioningStatus SUCCESS = new ProvisioningStatus("success");
  public static final ProvisioningStatus PENDING = new ProvisioningStatus("pending");
  public static final ProvisioningStatus FAILED = new ProvisioningStatus("failed");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ProvisioningStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
