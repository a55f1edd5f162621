package io.github.partnerconsole.partnercenter.subscription;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many licences can be given back until when. */
public record RefundableDetail(
    @Nullable Integer quantity,
    @Nullable Instant allowedUntilDateTime,
    @More Map<String, Object> more) {
  public RefundableDetail {
    more = Members.more(more);
  }
}
