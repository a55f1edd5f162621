package io.github.partnerconsole.partnercenter.promotion;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often a customer can have a promotion.
 *
 * @param type {@code LifetimeRedemptionCount}
 */
public record AssetOwnershipLimit(
    @Nullable Integer minAssets,
    @Nullable Integer maxAssets,
    @Nullable String type,
    @More Map<String, Object> more) {
  public AssetOwnershipLimit {
    more = Members.more(more);
  }
}
