package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a customer's products can be upgraded (product-upgrade-resources page, 2023-09).
 *
 * @param upgradeId of the upgrade that is there already; null where there is none
 * @param reason why they cannot; null where they can
 */
public record ProductUpgradeEligibility(
    @Nullable String customerId,
    @Nullable String productFamily,
    @Nullable Boolean isEligible,
    @Nullable String upgradeId,
    @Nullable String reason,
    @More Map<String, Object> more) {
  public ProductUpgradeEligibility {
    more = Members.more(more);
  }
}
