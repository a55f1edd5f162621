package io.github.partnerconsole.partnercenter.subscription;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who helps the customer with a subscription (subscription resources page, 2023-06). */
public record SupportContact(
    @Nullable String supportTenantId,
    @Nullable String supportMpnId,
    @Nullable String name,
    @More Map<String, Object> more) {
  public SupportContact {
    more = Members.more(more);
  }

  /** One with nothing beyond what is modelled here. */
  public SupportContact(
      @Nullable String supportTenantId, @Nullable String supportMpnId, @Nullable String name) {
    this(supportTenantId, supportMpnId, name, Map.of());
  }
}
