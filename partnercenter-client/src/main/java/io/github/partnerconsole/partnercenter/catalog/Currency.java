package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A currency of the catalogue.
 *
 * @param code ISO 4217
 */
public record Currency(
    @Nullable String code, @Nullable String symbol, @More Map<String, Object> more) {
  public Currency {
    more = Members.more(more);
  }
}
