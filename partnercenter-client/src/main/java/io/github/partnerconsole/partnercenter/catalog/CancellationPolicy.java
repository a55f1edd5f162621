package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import java.util.List;

/** How a term may be cancelled. */
public record CancellationPolicy(List<RefundOption> refundOptions) {
  public CancellationPolicy {
    refundOptions = Members.list(refundOptions);
  }
}
