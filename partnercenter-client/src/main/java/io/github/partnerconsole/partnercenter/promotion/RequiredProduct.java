package io.github.partnerconsole.partnercenter.promotion;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A SKU on which a promotion is given, and how much. */
public record RequiredProduct(
    @Nullable String productId,
    @Nullable String skuId,
    @Nullable PromotionTerm term,
    List<PricingPolicy> pricingPolicies,
    @More Map<String, Object> more) {
  public RequiredProduct {
    pricingPolicies = Members.list(pricingPolicies);
    more = Members.more(more);
  }
}
