package io.github.partnerconsole.partnercenter.subscription;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a subscription is to be, and how it is to be paid, from its next term on. */
public record NextTermProduct(
    @Nullable String productId,
    @Nullable String skuId,
    @Nullable String availabilityId,
    @Nullable BillingCycle billingCycle,
    @Nullable TermDuration termDuration,
    @Nullable String promotionId,
    @More Map<String, Object> more) {
  public NextTermProduct {
    more = Members.more(more);
  }

  /** One with nothing beyond what is modelled here. */
  public NextTermProduct(
      @Nullable String productId,
      @Nullable String skuId,
      @Nullable String availabilityId,
      @Nullable BillingCycle billingCycle,
      @Nullable TermDuration termDuration,
      @Nullable String promotionId) {
    this(productId, skuId, availabilityId, billingCycle, termDuration, promotionId, Map.of());
  }
}
