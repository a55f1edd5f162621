package io.github.partnerconsole.partnercenter.subscription;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a subscription goes on with its next term (create-scheduled-changes page, 2023-02).
 *
 * @param product null where it stays the same
 * @param quantity seats
 * @param customTermEndDate null for the full term
 */
public record NextTermInstructions(
    @Nullable NextTermProduct product,
    @Nullable Integer quantity,
    @Nullable Instant customTermEndDate,
    @More Map<String, Object> more) {
  public NextTermInstructions {
    more = Members.more(more);
  }

  /** One with nothing beyond what is modelled here. */
  public NextTermInstructions(
      @Nullable NextTermProduct product,
      @Nullable Integer quantity,
      @Nullable Instant customTermEndDate) {
    this(product, quantity, customTermEndDate, Map.of());
  }
}
