package io.github.partnerconsole.partnercenter.migration;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a subscription cannot be migrated (validate-subscription-for-migration page, 2023-10).
 *
 * @param code a number from 0, in Microsoft's batch tool called NewCommerceEligibilityErrorCode
 */
public record MigrationEligibilityError(
    @Nullable String code, @Nullable String description, @More Map<String, Object> more) {
  public MigrationEligibilityError {
    more = Members.more(more);
  }
}
