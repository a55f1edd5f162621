package io.github.partnerconsole.partnercenter.margin;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The prices that a publisher sets for a partner.
 *
 * @param pricingModel such as {@code Flat rate}
 * @param consumption what is paid for use beyond what the price includes
 */
public record PriceConfiguration(
    @Nullable String pricingModel,
    List<PurchasePrice> purchase,
    List<ConsumptionPrice> consumption,
    @More Map<String, Object> more) {
  public PriceConfiguration {
    purchase = Members.list(purchase);
    consumption = Members.list(consumption);
    more = Members.more(more);
  }
}
