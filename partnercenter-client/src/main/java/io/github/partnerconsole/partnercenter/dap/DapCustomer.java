package io.github.partnerconsole.partnercenter.dap;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A customer with the old, unlimited access, and how much it is used
 * (list-delegated-admin-customers page, 2022-05).
 */
public record DapCustomer(
    @Nullable String id,
    @Nullable String customerTenantId,
    @Nullable String organizationDisplayName,
    @Nullable Integer partnerAgentCount,
    @Nullable Integer partnerSignInCount,
    @Nullable Integer globalAdminSignInCount,
    @Nullable Boolean dapEnabled,
    @Nullable Instant startDateTime,
    @Nullable Instant endDateTime,
    @Nullable Instant lastSignInDateTime,
    @More Map<String, Object> more) {
  public DapCustomer {
    more = Members.more(more);
  }
}
