package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a SKU cannot be had.
 *
 * @param reasonCode such as {@code NotAvailableForSubscription}
 * @param properties such as {@code type} and {@code values}
 */
public record InventoryRestriction(
    @Nullable String reasonCode,
    @Nullable String description,
    Map<String, String> properties,
    @More Map<String, Object> more) {
  public InventoryRestriction {
    properties = Members.map(properties);
    more = Members.more(more);
  }
}
