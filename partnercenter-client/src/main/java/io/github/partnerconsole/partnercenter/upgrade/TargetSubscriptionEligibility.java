package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a subscription that is there already can take the seats (transition-resources page,
 * 2023-09).
 */
public record TargetSubscriptionEligibility(
    @Nullable Boolean isEligible,
    @Nullable String subscriptionId,
    @Nullable String subscriptionFriendlyName,
    @Nullable TermDuration subscriptionTermDuration,
    @Nullable BillingCycle subscriptionBillingCycle,
    List<TransitionError> errors,
    @More Map<String, Object> more) {
  public TargetSubscriptionEligibility {
    errors = Members.list(errors);
    more = Members.more(more);
  }
}
