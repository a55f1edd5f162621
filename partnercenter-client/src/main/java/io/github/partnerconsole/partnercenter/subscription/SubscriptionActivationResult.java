package io.github.partnerconsole.partnercenter.subscription;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of an activation (activate-sandbox-subscription-azure-marketplace-products page,
 * 2022-06).
 *
 * @param status such as Success, the only one that the page prints
 */
public record SubscriptionActivationResult(
    @Nullable String subscriptionId, @Nullable String status, @More Map<String, Object> more) {
  public SubscriptionActivationResult {
    more = Members.more(more);
  }
}
