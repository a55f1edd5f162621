package io.github.partnerconsole.partnercenter.promotion;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which promotions a purchase would get.
 *
 * @param id the number of the question
 */
public record PromotionEligibilities(
    @Nullable Integer id,
    @Nullable String catalogItemId,
    @Nullable Integer quantity,
    @Nullable BillingCycle billingCycle,
    @Nullable TermDuration termDuration,
    List<PromotionEligibility> eligibilities,
    @More Map<String, Object> more) {
  public PromotionEligibilities {
    eligibilities = Members.list(eligibilities);
    more = Members.more(more);
  }
}
