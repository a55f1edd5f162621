package io.github.partnerconsole.partnercenter.margin;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher takes off for a partner, by a private offer: a percentage or a price of its own
 * (get-margins page, 2023-10).
 *
 * @param type {@code Percentage} or {@code CustomPrice}
 * @param skuId null where it is for all SKUs of the product
 * @param marginPercentage null where a price is set
 * @param priceConfiguration null where a percentage is set
 * @param status such as {@code live}
 */
public record Margin(
    String id,
    @Nullable String type,
    @Nullable String productId,
    @Nullable String publisherName,
    @Nullable String productTitle,
    @Nullable String skuTitle,
    @Nullable String skuId,
    @Nullable String productType,
    @Nullable BigDecimal marginPercentage,
    @Nullable PriceConfiguration priceConfiguration,
    @Nullable Instant startDate,
    @Nullable Instant endDate,
    @Nullable String status,
    @Nullable Instant statusDate,
    @More Map<String, Object> more) {
  public Margin {
    id = Members.required(id, "id");
    more = Members.more(more);
  }
}
