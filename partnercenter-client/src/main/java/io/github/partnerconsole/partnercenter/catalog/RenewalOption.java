package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a term can renew to.
 *
 * @param renewToId as {@code product:sku}
 */
public record RenewalOption(
    @Nullable String renewToId, @Nullable Boolean isAutoRenewable, @More Map<String, Object> more) {
  public RenewalOption {
    more = Members.more(more);
  }
}
