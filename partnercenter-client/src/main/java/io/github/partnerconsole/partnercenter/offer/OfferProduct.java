package io.github.partnerconsole.partnercenter.offer;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an offer sells; several offers may sell the same.
 *
 * @param unit in which it is counted, such as {@code Licenses}
 */
public record OfferProduct(
    @Nullable String id,
    @Nullable String name,
    @Nullable String unit,
    @More Map<String, Object> more) {
  public OfferProduct {
    more = Members.more(more);
  }
}
