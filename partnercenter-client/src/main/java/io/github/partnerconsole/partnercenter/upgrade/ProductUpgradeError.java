package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why an upgrade failed (product-upgrade-resources page, 2023-09). */
public record ProductUpgradeError(
    @Nullable String code, @Nullable String message, @More Map<String, Object> more) {
  public ProductUpgradeError {
    more = Members.more(more);
  }
}
