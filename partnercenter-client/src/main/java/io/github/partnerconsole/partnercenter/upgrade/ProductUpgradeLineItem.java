package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one product in an upgrade (product-upgrade-resources page, 2023-09).
 *
 * @param upgradedDate null until it is done
 * @param errorDetails null where it has not failed
 */
public record ProductUpgradeLineItem(
    @Nullable UpgradedProduct sourceProduct,
    @Nullable UpgradedProduct targetProduct,
    @Nullable Instant upgradedDate,
    @Nullable String status,
    @Nullable ProductUpgradeError errorDetails,
    @More Map<String, Object> more) {
  public ProductUpgradeLineItem {
    more = Members.more(more);
  }
}
