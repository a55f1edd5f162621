package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A subscription from or to which an upgrade leads, by its id and the name of its product. */
public record UpgradedProduct(
    @Nullable String id, @Nullable String name, @More Map<String, Object> more) {
  public UpgradedProduct {
    more = Members.more(more);
  }
}
