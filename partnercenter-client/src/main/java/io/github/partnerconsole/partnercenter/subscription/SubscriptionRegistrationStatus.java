package io.github.partnerconsole.partnercenter.subscription;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether an Azure subscription is registered, so that reservations can be bought for it. */
public record SubscriptionRegistrationStatus(
    @Nullable String subscriptionId, RegistrationStatus status, @More Map<String, Object> more) {
  public SubscriptionRegistrationStatus {
    status = Members.required(status, "status");
    more = Members.more(more);
  }
}
