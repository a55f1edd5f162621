package io.github.partnerconsole.partnercenter.migration;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step of a migration (get-migration-events page, 2023-09).
 *
 * @param eventName such as MigrationStarted or MigrationCompleted
 */
public record MigrationEvent(
    @Nullable String id,
    @Nullable String newCommerceMigrationId,
    @Nullable String currentSubscriptionId,
    @Nullable String customerTenantId,
    @Nullable Instant createdTime,
    @Nullable String eventName,
    @More Map<String, Object> more) {
  public MigrationEvent {
    more = Members.more(more);
  }
}
