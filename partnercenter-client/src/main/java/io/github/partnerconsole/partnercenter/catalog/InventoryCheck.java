package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question whether SKUs can be had.
 *
 * @param inventoryContext what the SKUs name in their {@code inventoryVariables}, such as {@code
 *     customerId}, {@code azureSubscriptionId} and {@code armRegionName}
 */
public record InventoryCheck(
    List<InventoryItem> targetItems,
    Map<String, String> inventoryContext,
    @More Map<String, Object> more) {
  public InventoryCheck {
    targetItems = Members.list(targetItems);
    inventoryContext = Members.map(inventoryContext);
    more = Members.more(more);
  }

  /** A question for one SKU, or for all of a product where the SKU is left out. */
  public static InventoryCheck of(InventoryItem... targetItems) {
    return new InventoryCheck(List.of(targetItems), Map.of(), Map.of());
  }

  /** The same with one more value of the context. */
  public InventoryCheck with(String variable, String value) {
    Map<String, String> context = new LinkedHashMap<>(inventoryContext);
    context.put(variable, value);
    return new InventoryCheck(targetItems, context, more);
  }
}
