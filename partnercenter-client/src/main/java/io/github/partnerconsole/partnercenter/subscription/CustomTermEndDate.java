package io.github.partnerconsole.partnercenter.subscription;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a new subscription's first term may end (custom-term-end-dates page, 2023-07).
 *
 * @param allowedCustomTermEndDateType calendarMonthAligned or subscriptionAligned
 * @param cotermSubscriptionIds those that end on the same day
 */
public record CustomTermEndDate(
    @Nullable String allowedCustomTermEndDateType,
    @Nullable Instant allowedCustomTermEndDate,
    List<String> cotermSubscriptionIds,
    @More Map<String, Object> more) {
  public CustomTermEndDate {
    cotermSubscriptionIds = Members.list(cotermSubscriptionIds);
    more = Members.more(more);
  }
}
