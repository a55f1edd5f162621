package io.github.partnerconsole.partnercenter.migration;

import io.github.partnerconsole.partnercenter.transport.Target;
import org.jspecify.annotations.Nullable;

/**
 * Which migrations or schedules are to be found, over all customers. The service wants at least one
 * of the three ids (query-migrated-subscriptions page, 2023-07).
 *
 * @param pageSize how many are fetched at a time, at most 300; null for the service's choice
 */
public record MigrationFilter(
    @Nullable String customerId,
    @Nullable String subscriptionId,
    @Nullable String externalReferenceId,
    @Nullable Integer pageSize) {

  /** Those of one customer, by its tenant id. */
  public static MigrationFilter ofCustomer(String customerId) {
    return new MigrationFilter(customerId, null, null, null);
  }

  /** By the id that the subscription had before new commerce. */
  public static MigrationFilter ofSubscription(String subscriptionId) {
    return new MigrationFilter(null, subscriptionId, null, null);
  }

  /** Those that were started with this reference of the caller's. */
  public static MigrationFilter ofBatch(String externalReferenceId) {
    return new MigrationFilter(null, null, externalReferenceId, null);
  }

  /** The same with pages of this size. */
  public MigrationFilter inPagesOf(int size) {
    return new MigrationFilter(customerId, subscriptionId, externalReferenceId, size);
  }

  Target on(Target target) {
    return target
        .with("CustomerTenantId", customerId)
        .with("CurrentSubscriptionId", subscriptionId)
        .with("ExternalReferenceId", externalReferenceId)
        .with("PageSize", pageSize);
  }
}
