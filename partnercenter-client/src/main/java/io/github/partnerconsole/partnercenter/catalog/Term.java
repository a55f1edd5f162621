package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A commitment that an availability can be bought with. */
public record Term(
    @Nullable String id,
    @Nullable TermDuration duration,
    @Nullable String description,
    @Nullable BillingCycle billingCycle,
    List<CancellationPolicy> cancellationPolicies) {
  public Term {
    cancellationPolicies = Members.list(cancellationPolicies);
  }
}
