package io.github.partnerconsole.partnercenter.cart;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers that belong to an error of a line. */
public record LineErrorInformation(
    @Nullable Integer availableQuantity,
    @Nullable Integer purchasedQuantity,
    @More Map<String, Object> more) {
  public LineErrorInformation {
    more = Members.more(more);
  }
}
