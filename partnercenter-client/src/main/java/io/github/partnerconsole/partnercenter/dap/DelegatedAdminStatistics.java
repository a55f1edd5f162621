package io.github.partnerconsole.partnercenter.dap;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many customers still give the partner the old, unlimited access
 * (get-delegated-admin-relation-statistics page, 2022-05).
 *
 * @param inactiveDapCount customers by the day of the last sign-in
 */
public record DelegatedAdminStatistics(
    @Nullable String id,
    @Nullable String partnerTenantId,
    @Nullable Integer totalDapCustomerCount,
    List<AccessCount> establishedDapCount,
    List<AccessCount> inactiveDapCount,
    @More Map<String, Object> more) {
  public DelegatedAdminStatistics {
    establishedDapCount = Members.list(establishedDapCount);
    inactiveDapCount = Members.list(inactiveDapCount);
    more = Members.more(more);
  }
}
