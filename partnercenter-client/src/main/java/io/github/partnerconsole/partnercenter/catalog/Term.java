package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A commitment that an availability can be bought with. */
public record Term(
    @Nullable String id,
    @Nullable TermDuration duration,
    @Nullable String description,
    @Nullable BillingCycle billingCycle,
    List<CancellationPolicy> cancellationPolicies,
    @More Map<String, Object> more) {
  public Term {
    cancellationPolicies = Members.list(cancellationPolicies);
    more = Members.more(more);
  }
}
