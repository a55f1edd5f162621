package io.github.partnerconsole.partnercenter.margin;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A price for some markets, net of tax.
 *
 * @param markets ISO 3166 two letters
 * @param currency ISO 4217
 */
public record MarketPrice(
    List<String> markets,
    @Nullable String currency,
    @Nullable BigDecimal customPrice,
    @More Map<String, Object> more) {
  public MarketPrice {
    markets = Members.list(markets);
    more = Members.more(more);
  }
}
