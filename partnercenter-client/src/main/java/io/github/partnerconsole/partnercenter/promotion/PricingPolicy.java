package io.github.partnerconsole.partnercenter.promotion;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much is taken off. The name {@code policyType} is that of the samples; the table of the page
 * calls it {@code type}, which is read too (get-promotions page, 2023-08).
 *
 * @param policyType such as {@code PercentDiscount}
 * @param value a number as text; of a percent discount the part of the price, such as 0.05
 */
public record PricingPolicy(
    @JsonAlias("type") @Nullable String policyType,
    @Nullable String value,
    @More Map<String, Object> more) {
  public PricingPolicy {
    more = Members.more(more);
  }
}
