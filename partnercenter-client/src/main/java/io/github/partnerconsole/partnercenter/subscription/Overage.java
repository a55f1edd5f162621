package io.github.partnerconsole.partnercenter.subscription;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a customer may use more than it bought, and which Azure subscription is billed for it
 * (update-subscription-overage page, 2023-01).
 *
 * @param partnerId the MPN id of the reseller
 * @param type such as PhoneServices
 */
public record Overage(
    @Nullable String azureEntitlementId,
    @Nullable String partnerId,
    @Nullable String type,
    @Nullable Boolean overageEnabled,
    @More Map<String, Object> more) {
  public Overage {
    more = Members.more(more);
  }

  /** One to be set. */
  public Overage(String azureEntitlementId, @Nullable String partnerId, boolean overageEnabled) {
    this(azureEntitlementId, partnerId, null, overageEnabled, Map.of());
  }
}
