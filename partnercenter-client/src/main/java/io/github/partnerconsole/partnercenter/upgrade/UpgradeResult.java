package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of an upgrade (upgrade-resources page, 2022-06). It may have failed: then it has
 * errors.
 *
 * @param targetSubscriptionId the subscription that takes the place of the source
 * @param licenseErrors people whose licences were not moved
 */
public record UpgradeResult(
    @Nullable String sourceSubscriptionId,
    @Nullable String targetSubscriptionId,
    @Nullable UpgradeType upgradeType,
    List<UpgradeError> upgradeErrors,
    List<UserLicenseError> licenseErrors,
    @More Map<String, Object> more) {
  public UpgradeResult {
    upgradeErrors = Members.list(upgradeErrors);
    licenseErrors = Members.list(licenseErrors);
    more = Members.more(more);
  }

  /** Whether the subscription was upgraded; people's licences are another matter. */
  public boolean succeeded() {
    return targetSubscriptionId != null && upgradeErrors.isEmpty();
  }
}
