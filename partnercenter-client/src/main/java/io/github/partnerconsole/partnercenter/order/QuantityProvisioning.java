package io.github.partnerconsole.partnercenter.order;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much of a line has which status. */
public record QuantityProvisioning(
    @Nullable Integer quantity, @Nullable String status, @More Map<String, Object> more) {
  public QuantityProvisioning {
    more = Members.more(more);
  }
}
