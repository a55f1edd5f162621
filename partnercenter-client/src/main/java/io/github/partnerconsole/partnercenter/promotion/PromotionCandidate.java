package io.github.partnerconsole.partnercenter.promotion;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A purchase that is asked about: whether it would get promotions.
 *
 * @param id a number of the caller's choice that comes back with the answer
 * @param catalogItemId {@code product:sku:availability}
 * @param promotionId null for all promotions of the item
 */
public record PromotionCandidate(
    @Nullable Integer id,
    String catalogItemId,
    @Nullable Integer quantity,
    @Nullable TermDuration termDuration,
    @Nullable BillingCycle billingCycle,
    @Nullable String promotionId,
    @More Map<String, Object> more) {
  public PromotionCandidate {
    catalogItemId = Members.required(catalogItemId, "catalogItemId");
    more = Members.more(more);
  }

  /** A purchase, asked about all promotions. */
  public static PromotionCandidate of(
      String catalogItemId, int quantity, TermDuration termDuration, BillingCycle billingCycle) {
    return new PromotionCandidate(
        null, catalogItemId, quantity, termDuration, billingCycle, null, Map.of());
  }

  /** The same purchase, asked about one promotion. */
  public PromotionCandidate with(String otherPromotion) {
    return new PromotionCandidate(
        id, catalogItemId, quantity, termDuration, billingCycle, otherPromotion, more);
  }
}
