package io.github.partnerconsole.partnercenter.migration;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subscription on its way to new commerce (pages create-migration, 2023-10, and
 * query-migrated-subscriptions, 2023-07). An add-on that goes along has the members that say what
 * and how, and those of its result.
 *
 * @param currentSubscriptionId the subscription of before new commerce
 * @param catalogItemId what it becomes
 * @param newCommerceSubscriptionId null until there is one
 * @param newCommerceOrderId null until there is one
 * @param subscriptionEndDate when the new subscription's term ends
 * @param purchaseFullTerm whether a whole new term starts; otherwise the old one goes on
 * @param externalReferenceId of the batch that it was part of
 * @param microsoftLed whether Microsoft started it; null where the answer does not say
 * @param addOnMigrations all add-ons, also those of add-ons, in one flat list
 */
public record Migration(
    @Nullable String id,
    @Nullable MigrationStatus status,
    @Nullable Instant startedTime,
    @Nullable Instant completedTime,
    @Nullable String customerTenantId,
    @Nullable String currentSubscriptionId,
    @Nullable String catalogItemId,
    @Nullable String newCommerceSubscriptionId,
    @Nullable String newCommerceOrderId,
    @Nullable Instant subscriptionEndDate,
    @Nullable Integer quantity,
    @Nullable TermDuration termDuration,
    @Nullable BillingCycle billingCycle,
    @Nullable Boolean purchaseFullTerm,
    @Nullable Instant customTermEndDate,
    @Nullable String externalReferenceId,
    @Nullable Boolean microsoftLed,
    List<Migration> addOnMigrations,
    @More Map<String, Object> more) {
  public Migration {
    addOnMigrations = Members.list(addOnMigrations);
    more = Members.more(more);
  }
}
