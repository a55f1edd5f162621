package io.github.partnerconsole.partnercenter.promotion;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For how many seats a promotion is given.
 *
 * @param type {@code SubscriptionQuantity}
 */
public record SeatConstraint(
    @Nullable Integer minSeats,
    @Nullable Integer maxSeats,
    @Nullable String type,
    @More Map<String, Object> more) {
  public SeatConstraint {
    more = Members.more(more);
  }
}
