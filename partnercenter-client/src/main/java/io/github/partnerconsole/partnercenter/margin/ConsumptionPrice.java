package io.github.partnerconsole.partnercenter.margin;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What use beyond the included quantities costs.
 *
 * @param unitofMeasure spelled as on the wire, such as {@code per 100 emails}
 */
public record ConsumptionPrice(
    @Nullable String meterType,
    @Nullable String unitofMeasure,
    @Nullable Instant startDate,
    @Nullable Instant endDate,
    List<MarketPrice> marketSetPrices,
    @More Map<String, Object> more) {
  public ConsumptionPrice {
    marketSetPrices = Members.list(marketSetPrices);
    more = Members.more(more);
  }
}
