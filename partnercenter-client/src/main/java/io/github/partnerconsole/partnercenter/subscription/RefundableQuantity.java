package io.github.partnerconsole.partnercenter.subscription;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many licences can be given back. */
public record RefundableQuantity(
    @Nullable Integer totalQuantity,
    List<RefundableDetail> details,
    @More Map<String, Object> more) {
  public RefundableQuantity {
    details = Members.list(details);
    more = Members.more(more);
  }
}
