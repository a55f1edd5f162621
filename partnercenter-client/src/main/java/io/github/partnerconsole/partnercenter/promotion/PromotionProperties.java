package io.github.partnerconsole.partnercenter.promotion;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a promotion is applied.
 *
 * @param isAutoApplicable whether it applies of itself, or has to be named in the order
 */
public record PromotionProperties(
    @Nullable Boolean isAutoApplicable, @More Map<String, Object> more) {
  public PromotionProperties {
    more = Members.more(more);
  }
}
