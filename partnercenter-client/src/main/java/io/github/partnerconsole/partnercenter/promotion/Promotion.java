package io.github.partnerconsole.partnercenter.promotion;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A discount on SKUs of new commerce (promotion-resources page, 2022-12).
 *
 * @param id three parts with colons between them
 */
public record Promotion(
    String id,
    @Nullable String name,
    @Nullable String description,
    @Nullable Instant startDate,
    @Nullable Instant endDate,
    @Nullable PromotionProperties properties,
    List<RequiredProduct> requiredProducts,
    @Nullable PromotionConstraints promotionConstraints,
    @More Map<String, Object> more) {
  public Promotion {
    id = Members.required(id, "id");
    requiredProducts = Members.list(requiredProducts);
    more = Members.more(more);
  }
}
