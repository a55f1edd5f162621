package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why an upgrade is not possible (upgrade-resources page, 2022-06).
 *
 * @param code such as subscription_status_not_active, or its number in .NET's UpgradeErrorCode
 * @param additionalDetails such as the status that forbids it
 */
public record UpgradeError(
    @Nullable String code,
    @Nullable String description,
    @Nullable String additionalDetails,
    @More Map<String, Object> more) {
  public UpgradeError {

    more = Members.more(more);
  }
}
