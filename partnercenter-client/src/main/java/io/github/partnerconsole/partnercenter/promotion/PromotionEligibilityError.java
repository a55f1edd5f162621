package io.github.partnerconsole.partnercenter.promotion;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a purchase does not get a promotion.
 *
 * @param minimumRequiredSeats of {@code SeatCount}
 * @param maximumRequiredSeats of {@code SeatCount}
 * @param availableSeats of {@code SeatCount}: what the partner can still have
 * @param maxPromotionRedemptionCount of {@code RedemptionLimit}: how often it can be had
 * @param remainingPromotionRedemptionCount of {@code RedemptionLimit}
 * @param eligibleTerms of {@code Term}: for which terms it is given
 */
public record PromotionEligibilityError(
    @Nullable PromotionEligibilityErrorType type,
    @Nullable String description,
    @Nullable Integer minimumRequiredSeats,
    @Nullable Integer maximumRequiredSeats,
    @Nullable Integer availableSeats,
    @Nullable Integer maxPromotionRedemptionCount,
    @Nullable Integer remainingPromotionRedemptionCount,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<PromotionTerm> eligibleTerms,
    @More Map<String, Object> more) {
  public PromotionEligibilityError {
    eligibleTerms = Members.list(eligibleTerms);
    more = Members.more(more);
  }
}
