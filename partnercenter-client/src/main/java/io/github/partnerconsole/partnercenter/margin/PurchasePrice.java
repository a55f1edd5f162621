package io.github.partnerconsole.partnercenter.margin;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a term costs.
 *
 * @param termDuration {@code Monthly} or {@code Annual}
 * @param includedMeterQuantities such as {@code 20 device}
 */
public record PurchasePrice(
    @Nullable String termDuration,
    List<String> includedMeterQuantities,
    @Nullable Instant startDate,
    @Nullable Instant endDate,
    List<MarketPrice> marketSetPrices,
    @More Map<String, Object> more) {
  public PurchasePrice {
    includedMeterQuantities = Members.list(includedMeterQuantities);
    marketSetPrices = Members.list(marketSetPrices);
    more = Members.more(more);
  }
}
