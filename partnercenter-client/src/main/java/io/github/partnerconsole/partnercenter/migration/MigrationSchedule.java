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
 * A migration that is to happen later: planned, or to be planned (pages
 * schedule-a-new-commerce-migration, 2023-07, and create-a-new-commerce-migration-schedule of the
 * reference, 2025).
 *
 * @param targetDate when; null where it is the renewal
 * @param migrateOnRenewal whether it is to happen when the term ends
 * @param newCommerceMigrationId the migration that came of it; null until then
 * @param errorCode why nothing came of it
 * @param addOnMigrations all add-ons, also those of add-ons, in one flat list
 * @param addOnMigrationSchedules the same by the name that the reference has
 */
public record MigrationSchedule(
    @Nullable String id,
    @Nullable ScheduleStatus status,
    @Nullable String customerTenantId,
    @Nullable String currentSubscriptionId,
    @Nullable String catalogItemId,
    @Nullable Instant subscriptionEndDate,
    @Nullable Integer quantity,
    @Nullable TermDuration termDuration,
    @Nullable BillingCycle billingCycle,
    @Nullable Boolean purchaseFullTerm,
    @Nullable Instant customTermEndDate,
    @Nullable Instant targetDate,
    @Nullable Boolean migrateOnRenewal,
    @Nullable String externalReferenceId,
    @Nullable String newCommerceMigrationId,
    @Nullable Integer errorCode,
    @Nullable String errorDescription,
    @Nullable Instant createdTime,
    @Nullable Instant lastModifiedTime,
    List<MigrationSchedule> addOnMigrations,
    List<MigrationSchedule> addOnMigrationSchedules,
    @More Map<String, Object> more) {
  public MigrationSchedule {
    addOnMigrations = Members.list(addOnMigrations);
    addOnMigrationSchedules = Members.list(addOnMigrationSchedules);
    more = Members.more(more);
  }

  /** A migration of the subscription at this moment. */
  public static MigrationSchedule at(NewMigration migration, Instant targetDate) {
    return of(migration, targetDate, null);
  }

  /** A migration of the subscription when its term ends. */
  public static MigrationSchedule onRenewal(NewMigration migration) {
    return of(migration, null, true);
  }

  /** The same schedule for another moment. */
  public MigrationSchedule movedTo(Instant otherDate) {
    return new MigrationSchedule(
        id,
        status,
        customerTenantId,
        currentSubscriptionId,
        catalogItemId,
        subscriptionEndDate,
        quantity,
        termDuration,
        billingCycle,
        purchaseFullTerm,
        customTermEndDate,
        otherDate,
        null,
        externalReferenceId,
        newCommerceMigrationId,
        errorCode,
        errorDescription,
        createdTime,
        lastModifiedTime,
        addOnMigrations,
        addOnMigrationSchedules,
        more);
  }

  private static MigrationSchedule of(
      NewMigration migration, @Nullable Instant targetDate, @Nullable Boolean onRenewal) {
    return new MigrationSchedule(
        null,
        null,
        null,
        migration.currentSubscriptionId(),
        null,
        null,
        migration.quantity(),
        migration.termDuration(),
        migration.billingCycle(),
        migration.purchaseFullTerm(),
        migration.customTermEndDate(),
        targetDate,
        onRenewal,
        migration.externalReferenceId(),
        null,
        null,
        null,
        null,
        null,
        migration.addOnMigrations().stream().map(each -> of(each, null, null)).toList(),
        List.of(),
        Map.of());
  }
}
