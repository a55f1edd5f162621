package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The paid offer that a trial from before new commerce can become (conversions-resources page,
 * 2023-09).
 *
 * @param offerId the trial's
 * @param quantity seats; those of the trial unless another number is asked for
 */
public record Conversion(
    @Nullable String offerId,
    @Nullable String targetOfferId,
    @Nullable String orderId,
    @Nullable Integer quantity,
    @Nullable BillingCycle billingCycle,
    @More Map<String, Object> more) {
  public Conversion {

    more = Members.more(more);
  }

  /** The same conversion for another number of seats. */
  public Conversion withQuantity(int seats) {
    return new Conversion(offerId, targetOfferId, orderId, seats, billingCycle, more);
  }
}
