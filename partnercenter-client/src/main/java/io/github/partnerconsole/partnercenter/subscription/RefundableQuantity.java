package io.github.partnerconsole.partnercenter.subscription;

import io.github.partnerconsole.partnercenter.transport.Members;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many licences can be given back. */
public record RefundableQuantity(@Nullable Integer totalQuantity, List<RefundableDetail> details) {
  public RefundableQuantity {
    details = Members.list(details);
  }
}
