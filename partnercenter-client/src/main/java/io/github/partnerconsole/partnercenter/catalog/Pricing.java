package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a line costs, net of tax, in the currency of the line; exact decimals.
 *
 * @param extendedPrice for the whole quantity and term
 */
public record Pricing(
    @Nullable BigDecimal listPrice,
    @Nullable BigDecimal discountedPrice,
    @Nullable BigDecimal proratedPrice,
    @Nullable BigDecimal price,
    @Nullable BigDecimal extendedPrice,
    @More Map<String, Object> more) {
  public Pricing {
    more = Members.more(more);
  }
}
