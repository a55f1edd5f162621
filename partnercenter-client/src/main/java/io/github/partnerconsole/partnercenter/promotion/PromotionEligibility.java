package io.github.partnerconsole.partnercenter.promotion;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a purchase would get a promotion.
 *
 * @param promotionId null where the question named none that there is
 * @param errors why not
 */
public record PromotionEligibility(
    @Nullable String promotionId,
    @Nullable Boolean isEligible,
    List<PromotionEligibilityError> errors,
    @More Map<String, Object> more) {
  public PromotionEligibility {
    errors = Members.list(errors);
    more = Members.more(more);
  }
}
