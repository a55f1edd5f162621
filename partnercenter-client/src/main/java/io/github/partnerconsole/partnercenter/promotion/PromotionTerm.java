package io.github.partnerconsole.partnercenter.promotion;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A commitment, with its billing, for which a promotion is given. */
public record PromotionTerm(
    @Nullable TermDuration duration,
    @Nullable BillingCycle billingCycle,
    @More Map<String, Object> more) {
  public PromotionTerm {
    more = Members.more(more);
  }
}
