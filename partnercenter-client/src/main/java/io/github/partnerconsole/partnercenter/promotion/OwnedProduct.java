package io.github.partnerconsole.partnercenter.promotion;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A SKU that the customer must have.
 *
 * @param bigId {@code product/sku}
 */
public record OwnedProduct(@Nullable String bigId, @More Map<String, Object> more) {
  public OwnedProduct {
    more = Members.more(more);
  }
}
