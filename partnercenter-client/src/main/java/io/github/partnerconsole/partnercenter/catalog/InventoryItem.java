package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A SKU whose inventory is asked for, or was found.
 *
 * @param skuId null for all SKUs of the product, in a question only
 * @param isRestricted null in a question
 */
public record InventoryItem(
    String productId,
    @Nullable String skuId,
    @Nullable Boolean isRestricted,
    List<InventoryRestriction> restrictions,
    @More Map<String, Object> more) {
  public InventoryItem {
    productId = Members.required(productId, "productId");
    restrictions = Members.list(restrictions);
    more = Members.more(more);
  }

  /** All SKUs of a product, to be asked for. */
  public static InventoryItem allOf(String productId) {
    return new InventoryItem(productId, null, null, List.of(), Map.of());
  }

  /** A SKU to be asked for. */
  public static InventoryItem of(String productId, String skuId) {
    return new InventoryItem(productId, skuId, null, List.of(), Map.of());
  }
}
