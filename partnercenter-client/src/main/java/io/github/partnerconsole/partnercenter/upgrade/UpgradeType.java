package io.github.partnerconsole.partnercenter.upgrade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * What becomes of the licences that people have; some answers say it by its number, from 0. An
 * unknown value is kept as it came.
 */
public record UpgradeType(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of("none", "upgrade_only", "upgrade_with_license_transfer");

  public static final UpgradeType NONE = new UpgradeType("none");
  public static final UpgradeType UPGRADE_ONLY = new UpgradeType("upgrade_only");
  public static final UpgradeType UPGRADE_WITH_LICENSE_TRANSFER =
      new UpgradeType("upgrade_with_license_transfer");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public UpgradeType {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
