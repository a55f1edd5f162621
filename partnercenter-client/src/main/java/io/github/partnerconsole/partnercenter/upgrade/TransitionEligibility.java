package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a subscription can become (transition-resources page, 2023-09).
 *
 * @param catalogItemId what it would become
 * @param quantity seats of it
 * @param eligibilities one for each type of transition
 * @param subscriptionEligibilities subscriptions of it that could take the seats; none for a trial
 *     and for the next term
 */
public record TransitionEligibility(
    @Nullable String operationId,
    @Nullable String catalogItemId,
    @Nullable String title,
    @Nullable String description,
    @Nullable Integer quantity,
    List<TransitionEligibilityDetail> eligibilities,
    List<TargetSubscriptionEligibility> subscriptionEligibilities,
    @More Map<String, Object> more) {
  public TransitionEligibility {
    eligibilities = Members.list(eligibilities);
    subscriptionEligibilities = Members.list(subscriptionEligibilities);
    more = Members.more(more);
  }

  /** Whether it is possible in this way. */
  public boolean allows(TransitionType type) {
    return eligibilities.stream()
        .anyMatch(
            each -> type.equals(each.transitionType()) && Boolean.TRUE.equals(each.isEligible()));
  }
}
