package io.github.partnerconsole.partnercenter.migration;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a subscription can be migrated (validate-subscription-for-migration page, 2023-10).
 *
 * @param catalogItemId what it would become; null where there is nothing
 * @param errors why not
 */
public record MigrationEligibility(
    @Nullable String currentSubscriptionId,
    @Nullable Boolean isEligible,
    @Nullable String catalogItemId,
    @Nullable TermDuration termDuration,
    @Nullable BillingCycle billingCycle,
    List<MigrationEligibilityError> errors,
    List<MigrationEligibility> addOnMigrations,
    @More Map<String, Object> more) {
  public MigrationEligibility {
    errors = Members.list(errors);
    addOnMigrations = Members.list(addOnMigrations);
    more = Members.more(more);
  }
}
