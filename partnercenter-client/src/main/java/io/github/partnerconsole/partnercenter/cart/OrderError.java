package io.github.partnerconsole.partnercenter.cart;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why one group of lines did not become an order. */
public record OrderError(
    @Nullable String orderGroupId,
    @Nullable String code,
    @Nullable String description,
    @More Map<String, Object> more) {
  public OrderError {
    more = Members.more(more);
  }
}
