package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What kind of thing a product is; OnlineServicesNCE marks new commerce. */
public record ProductType(
    @Nullable String id,
    @Nullable String displayName,
    @Nullable ProductType subType,
    @More Map<String, Object> more) {
  public ProductType {
    more = Members.more(more);
  }
}
