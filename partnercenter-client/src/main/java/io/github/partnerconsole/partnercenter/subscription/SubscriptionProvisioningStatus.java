package io.github.partnerconsole.partnercenter.subscription;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far a subscription has been set up; refreshed every quarter of an hour. */
public record SubscriptionProvisioningStatus(
    @Nullable String skuId,
    ProvisioningStatus status,
    @Nullable Integer quantity,
    @Nullable Instant endDate,
    @More Map<String, Object> more) {
  public SubscriptionProvisioningStatus {
    status = Members.required(status, "status");
    more = Members.more(more);
  }
}
