package io.github.partnerconsole.partnercenter.offer;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of the traditional offers.
 *
 * @param id such as {@code SmallBusiness_Key}
 * @param rank its place among the categories
 */
public record OfferCategory(
    @Nullable String id,
    @Nullable String name,
    @Nullable Integer rank,
    @Nullable String locale,
    @Nullable String country,
    @More Map<String, Object> more) {
  public OfferCategory {
    more = Members.more(more);
  }
}
