package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long a purchase can be taken back.
 *
 * @param type {@code Full} or {@code Partial}
 * @param expiresAfter an ISO 8601 period
 */
public record RefundOption(
    @Nullable Integer sequenceId,
    @Nullable String type,
    @Nullable String expiresAfter,
    @More Map<String, Object> more) {
  public RefundOption {
    more = Members.more(more);
  }
}
