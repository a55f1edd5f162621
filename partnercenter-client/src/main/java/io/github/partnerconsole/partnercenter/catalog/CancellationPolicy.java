package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;

/** How a term may be cancelled. */
public record CancellationPolicy(List<RefundOption> refundOptions, @More Map<String, Object> more) {
  public CancellationPolicy {
    refundOptions = Members.list(refundOptions);
    more = Members.more(more);
  }
}
